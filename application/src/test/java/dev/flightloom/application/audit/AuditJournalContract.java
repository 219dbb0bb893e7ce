package dev.flightloom.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.audit.port.out.AuditJournal;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.AuditPeriod;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every audit journal does. */
public interface AuditJournalContract {

  /** When the first entry begins. */
  Instant AT = Instant.parse("2026-01-01T08:00:00.000000007Z");

  /** The largest page. */
  PageRequest FIRST = new PageRequest(1, PageRequest.LARGEST);

  /** An empty journal, the same one during a test. */
  AuditJournal journal();

  @Test
  default void keepsEverythingOfAnEntryAndTheOrderOfItsDetails() {
    var details = new LinkedHashMap<String, String>();
    details.put("zoom", "2.5");
    details.put("camera", "165-0-7");
    details.put("lens", "wide");
    var intent =
        new Intent(
            new Actor("ada", Actor.Channel.REST, Set.of()),
            "device.lens",
            new ProjectId("p-1"),
            "8DCKTEST0001",
            details,
            List.of("wind.strong", "battery.low"));
    var entry = AuditEntry.begun(new RequestId("a"), intent, AT);
    journal().begin(entry);

    assertThat(all()).containsExactly(entry);
    assertThat(all().getFirst().intent().details().keySet())
        .containsExactly("zoom", "camera", "lens");
  }

  @Test
  default void settlesEachVerdictAndKeepsThoseThatNeverSettled() {
    var verdicts =
        Map.of(
            "a", new Verdict.Accepted("task-1"),
            "b", new Verdict.Refused("commands.disabled", "commands are off"),
            "c", new Verdict.Unknown("flighthub.unreachable", "broke the connection"),
            "d", new Verdict.Begun());
    verdicts.keySet().forEach(id -> journal().begin(entry(id, AT)));
    verdicts.forEach((id, verdict) -> {
      if (verdict.kind() != Verdict.Kind.BEGUN) {
        journal().settle(new RequestId(id), verdict, AT.plusSeconds(1));
      }
    });

    assertThat(all())
        .hasSize(4)
        .allSatisfy(it -> assertThat(it.verdict()).isEqualTo(verdicts.get(it.id().value())))
        .allSatisfy(it ->
            assertThat(it.updatedAt())
                .isEqualTo(it.verdict().kind() == Verdict.Kind.BEGUN ? AT : AT.plusSeconds(1)));
  }

  @Test
  default void settlingWhatItDoesNotKnowChangesNothing() {
    journal().begin(entry("a", AT));
    journal().settle(new RequestId("b"), new Verdict.Accepted("x"), AT);

    assertThat(all()).containsExactly(entry("a", AT));
  }

  @Test
  default void listsTheNewestFirstPageByPage() {
    List.of("a", "b", "c").forEach(id -> journal().begin(entry(id, AT.plusSeconds(id.charAt(0)))));

    var first = journal().page(AuditFilter.ALL, new PageRequest(1, 2));
    assertThat(first.items()).extracting(it -> it.id().value()).containsExactly("c", "b");
    assertThat(first.total()).isEqualTo(3);
    var second = journal().page(AuditFilter.ALL, new PageRequest(2, 2));
    assertThat(second.items()).extracting(it -> it.id().value()).containsExactly("a");
  }

  @Test
  default void filtersByEverythingThatTellsEntriesApart() {
    journal().begin(entry("a", AT));
    var other =
        new Intent(
            Actor.of("bob", Actor.Channel.COMMAND_LINE),
            "flighttask.create",
            new ProjectId("p-2"),
            "8DCKTEST0002",
            Map.of(),
            List.of());
    journal().begin(AuditEntry.begun(new RequestId("b"), other, AT.plusSeconds(60)));
    journal().settle(new RequestId("b"), new Verdict.Accepted("task-1"), AT.plusSeconds(61));

    var none = Set.<String>of();
    var ever = AuditPeriod.EVER;
    assertThat(
            List.of(
                new AuditFilter(Set.of(new ProjectId("p-2")), none, none, none, Set.of(), ever),
                new AuditFilter(Set.of(), Set.of("8DCKTEST0002"), none, none, Set.of(), ever),
                new AuditFilter(Set.of(), none, Set.of("flighttask.create"), none, Set.of(), ever),
                new AuditFilter(Set.of(), none, none, Set.of("bob"), Set.of(), ever),
                new AuditFilter(Set.of(), none, none, none, Set.of(Verdict.Kind.ACCEPTED), ever),
                new AuditFilter(
                    Set.of(),
                    none,
                    none,
                    none,
                    Set.of(),
                    new AuditPeriod(AT.plusSeconds(60), AT.plusSeconds(61)))))
        .allSatisfy(filter ->
            assertThat(journal().page(filter, FIRST).items())
                .extracting(it -> it.id().value())
                .containsExactly("b"));
  }

  private List<AuditEntry> all() {
    return journal().page(AuditFilter.ALL, FIRST).items();
  }

  private static AuditEntry entry(String id, Instant at) {
    var intent =
        new Intent(
            Actor.of("ada", Actor.Channel.REST),
            "device.command",
            new ProjectId("p-1"),
            "8DCKTEST0001",
            Map.of("command", "return_home"),
            List.of());
    return AuditEntry.begun(new RequestId(id), intent, at);
  }
}
