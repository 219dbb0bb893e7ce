package dev.flightloom.adapters.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.audit.port.in.ListAudit;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.AuditPeriod;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditListCommandTest {
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

  private final TestCommandLine cli = new TestCommandLine();
  private final List<AuditFilter> asked = new ArrayList<>();

  @Test
  void listsWhoAskedForWhatWithTheVerdict() {
    holding(entry("a", new Verdict.Unknown("flighthub.unreachable", "lost")));
    assertThat(cli.run("audit", "list", "--size", "1")).isZero();
    assertThat(cli.out())
        .contains("2026-03-01T08:00:00Z", "ada", "device.command", "8DCKTEST0001")
        .contains("unknown, flighthub.unreachable", "command=return_home override=wind.strong");
    assertThat(cli.err()).contains("More: --page 2 (2 entries in all)");
  }

  @Test
  void writesJson() {
    holding(entry("a", new Verdict.Refused("commands.disabled", "off")));
    assertThat(cli.run("audit", "list", "--json")).isZero();
    assertThat(cli.out())
        .contains("\"verdict\" : \"refused\"", "\"code\" : \"commands.disabled\"")
        .contains("\"command\" : \"return_home\"", "\"channel\" : \"command-line\"");
  }

  @Test
  void filtersByEveryOption() {
    holding();
    assertThat(
            cli.run(
                "audit",
                "list",
                "--project",
                "p-1,p-2",
                "--subject",
                "8DCKTEST0001",
                "--action",
                "device.command",
                "--actor",
                "ada",
                "--verdict",
                "unknown,begun",
                "--from",
                "2026-03-01T09:00:00+01:00",
                "--until",
                "2026-03-01T08:00:01Z"))
        .isZero();
    assertThat(asked)
        .containsExactly(
            new AuditFilter(
                Set.of(new ProjectId("p-1"), new ProjectId("p-2")),
                Set.of("8DCKTEST0001"),
                Set.of("device.command"),
                Set.of("ada"),
                Set.of(Verdict.Kind.UNKNOWN, Verdict.Kind.BEGUN),
                new AuditPeriod(AT, AT.plusSeconds(1))));
    assertThat(cli.err()).contains("Nothing was asked to move");
  }

  private void holding(AuditEntry... entries) {
    cli.with(
        ListAudit.class,
        (filter, page) -> {
          asked.add(filter);
          return new Page<>(List.of(entries), page, entries.length * 2L);
        });
  }

  private static AuditEntry entry(String id, Verdict verdict) {
    var intent =
        new Intent(
            Actor.of("ada", Actor.Channel.COMMAND_LINE),
            "device.command",
            new ProjectId("p-1"),
            "8DCKTEST0001",
            Map.of("command", "return_home"),
            List.of("wind.strong"));
    return new AuditEntry(new RequestId(id), AT, intent, verdict, AT);
  }
}
