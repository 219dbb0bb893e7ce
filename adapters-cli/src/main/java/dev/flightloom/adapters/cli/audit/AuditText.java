package dev.flightloom.adapters.cli.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.Verdict;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the audit journal as people and machines read them. */
final class AuditText {
  private AuditText() {}

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Begun _ -> "begun";
      case Verdict.Accepted _ -> "accepted";
      case Verdict.Refused(var code, _) -> "refused, " + code;
      case Verdict.Unknown(var code, _) -> "unknown, " + code;
    };
  }

  static String details(Intent intent) {
    var arguments =
        intent.details().entrySet().stream().map(it -> it.getKey() + "=" + it.getValue());
    var overrides = intent.overrides().stream().map(code -> "override=" + code);
    return Stream.concat(arguments, overrides).collect(Collectors.joining(" "));
  }

  static JsonNode node(AuditEntry entry) {
    var intent = entry.intent();
    var node =
        Json.object()
            .put("id", entry.id().value())
            .put("begunAt", entry.begunAt().toString())
            .put("updatedAt", entry.updatedAt().toString())
            .put("actor", intent.actor().name())
            .put("channel", word(intent.actor().channel()))
            .put("action", intent.action())
            .put("project", intent.project().value())
            .put("subject", intent.subject());
    var details = node.putObject("details");
    intent.details().forEach(details::put);
    var overrides = node.putArray("overrides");
    intent.overrides().forEach(overrides::add);
    node.put("verdict", word(entry.verdict().kind()));
    switch (entry.verdict()) {
      case Verdict.Begun _ -> {}
      case Verdict.Accepted(var answer) -> node.put("message", answer);
      case Verdict.Refused(var code, var message) -> node.put("code", code).put("message", message);
      case Verdict.Unknown(var code, var message) -> node.put("code", code).put("message", message);
    }
    return node;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
