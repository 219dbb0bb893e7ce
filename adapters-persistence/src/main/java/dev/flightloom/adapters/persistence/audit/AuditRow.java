package dev.flightloom.adapters.persistence.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.adapters.persistence.client.Row;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.project.ProjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries as the journal writes them; what nobody searches for is JSON. */
final class AuditRow {

  private AuditRow() {}

  static String detail(Intent intent) {
    var members = Members.none();
    var roles = members.putArray("roles");
    intent.actor().roles().forEach(role -> roles.add(role.name()));
    var details = members.putArray("details");
    intent.details().forEach((name, value) -> details.add(argument(name, value)));
    var overrides = members.putArray("overrides");
    intent.overrides().forEach(code -> overrides.add(Members.none().put("code", code)));
    return members.toString();
  }

  /** A list of pairs, since objects of JSON have no order. */
  private static ObjectNode argument(String name, String value) {
    return Members.none().put("name", name).put("value", value);
  }

  static String code(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Begun _, Verdict.Accepted _ -> "";
      case Verdict.Refused(var code, _) -> code;
      case Verdict.Unknown(var code, _) -> code;
    };
  }

  static String message(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Begun _ -> "";
      case Verdict.Accepted(var answer) -> answer;
      case Verdict.Refused(_, var message) -> message;
      case Verdict.Unknown(_, var message) -> message;
    };
  }

  static AuditEntry read(Row row) {
    return new AuditEntry(
        new RequestId(row.text("id")),
        row.moment("begun_at"),
        intent(row, row.members("detail")),
        verdict(row),
        row.moment("updated_at"));
  }

  private static Intent intent(Row row, Members detail) {
    return new Intent(
        new Actor(
            row.text("actor"),
            row.word(Actor.Channel.class, "channel"),
            Set.copyOf(detail.words(Actor.Role.class, "roles"))),
        row.text("action"),
        new ProjectId(row.text("project")),
        row.text("subject"),
        arguments(detail.objects("details")),
        detail.objects("overrides").stream().map(it -> it.text("code")).toList());
  }

  private static Map<String, String> arguments(List<Members> pairs) {
    var arguments = new LinkedHashMap<String, String>();
    pairs.forEach(pair -> arguments.put(pair.text("name"), pair.text("value")));
    return arguments;
  }

  private static Verdict verdict(Row row) {
    return switch (row.word(Verdict.Kind.class, "verdict")) {
      case BEGUN -> new Verdict.Begun();
      case ACCEPTED -> new Verdict.Accepted(row.text("message"));
      case REFUSED -> new Verdict.Refused(row.text("code"), row.text("message"));
      case UNKNOWN -> new Verdict.Unknown(row.text("code"), row.text("message"));
    };
  }
}
