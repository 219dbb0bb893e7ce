package dev.flightloom.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandGuardTest {
  private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");
  private static final Actor OPERATOR = Actor.of("ada", Actor.Channel.COMMAND_LINE);

  private final InMemoryAuditJournal journal = new InMemoryAuditJournal();
  private final List<RequestId> called = new ArrayList<>();

  @Test
  void writesDownWhoDidWhatUnderTheRequestIdOfTheCall() {
    assertThat(guard(true).pass(by(OPERATOR), this::call)).isEqualTo(new Outcome.Known<>("task-1"));
    assertThat(called).containsExactly(entry().id());
    assertThat(entry().intent()).isEqualTo(by(OPERATOR));
    assertThat(entry().verdict()).isEqualTo(new Verdict.Accepted("task-1"));
  }

  @Test
  void isClosedUnlessConfiguredAndWritesTheAttemptDown() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> guard(false).pass(by(OPERATOR), this::call))
        .satisfies(denied -> assertThat(denied.code()).isEqualTo("commands.disabled"));
    assertThat(called).isEmpty();
    assertThat(entry().verdict())
        .isEqualTo(
            new Verdict.Refused("commands.disabled", "commands to docks and aircraft are off"));
  }

  @Test
  void letsOnlyOperatorsThrough() {
    var guest = new Actor("bob", Actor.Channel.REST, Set.of());
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> guard(true).pass(by(guest), this::call))
        .satisfies(denied -> assertThat(denied.code()).isEqualTo("commands.role"));
    assertThat(called).isEmpty();
  }

  @Test
  void tellsRefusedFromUnknown() {
    var lost = new Unavailable("flighthub.unreachable", "broke the connection", "");
    guard(true).pass(by(OPERATOR), _ -> new Outcome.Unknown<>(lost));
    assertThat(entry().verdict())
        .isEqualTo(new Verdict.Unknown("flighthub.unreachable", "broke the connection"));

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() ->
            guard(true)
                .pass(
                    by(OPERATOR),
                    _ -> {
                      throw new Rejected("wayline.illegal", "one waypoint", "");
                    }));
    assertThat(entry().verdict()).isEqualTo(new Verdict.Refused("wayline.illegal", "one waypoint"));
  }

  @Test
  void makesNoCallThatCannotBeWrittenDown() {
    var full = new Unavailable("disk.full", "no room", "");
    var broken =
        new CommandGuard(true, new FullJournal(full), new Random(1), InstantSource.fixed(NOW));
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> broken.pass(by(OPERATOR), this::call))
        .isEqualTo(full);
    assertThat(called).isEmpty();
  }

  private Outcome<String> call(RequestId id) {
    called.add(id);
    return new Outcome.Known<>("task-1");
  }

  private AuditEntry entry() {
    return journal.entries().getLast();
  }

  private CommandGuard guard(boolean enabled) {
    return new CommandGuard(
        enabled, journal, new Random(1 + journal.entries().size()), InstantSource.fixed(NOW));
  }

  private static Intent by(Actor actor) {
    return new Intent(
        actor,
        "device.command",
        new ProjectId("p-1"),
        "8DCKTEST0001",
        Map.of("command", "return_home"),
        List.of());
  }

  private record FullJournal(Unavailable failure)
      implements dev.flightloom.application.audit.port.out.AuditJournal {
    @Override
    public void begin(AuditEntry entry) {
      throw failure;
    }

    @Override
    public void settle(RequestId id, Verdict verdict, Instant at) {
      throw new AssertionError("nothing began");
    }

    @Override
    public dev.flightloom.domain.vocabulary.Page<AuditEntry> page(
        dev.flightloom.domain.audit.AuditFilter filter,
        dev.flightloom.domain.vocabulary.PageRequest request) {
      throw new AssertionError("nobody asked");
    }
  }
}
