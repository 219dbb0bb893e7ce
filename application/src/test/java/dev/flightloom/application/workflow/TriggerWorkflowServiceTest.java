package dev.flightloom.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.audit.InMemoryAuditJournal;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriggerWorkflowServiceTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final Actor ADA = Actor.of("ada", Actor.Channel.COMMAND_LINE);

  private final InMemoryAuditJournal journal = new InMemoryAuditJournal();
  private final InMemoryWorkflows workflows = new InMemoryWorkflows(PROJECT);

  @Test
  void raisesTheAlarmAndWritesDownWhoDidItWhereAndWhy() {
    var outcome = service(true).trigger(ADA, PROJECT, SampleAlarm.ofTheGate());

    assertThat(outcome).isEqualTo(new Outcome.Known<>(new AlarmRaised(entry().id())));
    assertThat(entry().intent().action()).isEqualTo("workflow.trigger");
    assertThat(entry().intent().subject()).isEqualTo(SampleAlarm.ofTheGate().workflow().value());
    assertThat(entry().intent().details())
        .containsEntry("level", "3")
        .containsEntry("place", "53.5413, 9.9841")
        .containsEntry("description", "The contact at gate 3 is open");
    assertThat(entry().verdict())
        .isEqualTo(new Verdict.Accepted("the alarm is raised and waits for a person"));
  }

  @Test
  void raisesNothingWhileCommandsAreOff() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> service(false).trigger(ADA, PROJECT, SampleAlarm.ofTheGate()));
    assertThat(workflows.raised()).isEmpty();
    assertThat(entry().verdict()).isInstanceOf(Verdict.Refused.class);
  }

  private TriggerWorkflowService service(boolean enabled) {
    var clock = InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));
    return new TriggerWorkflowService(
        workflows, new CommandGuard(enabled, journal, new Random(1), clock));
  }

  private AuditEntry entry() {
    return journal.entries().getLast();
  }
}
