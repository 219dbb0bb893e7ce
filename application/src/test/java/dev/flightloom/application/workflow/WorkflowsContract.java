package dev.flightloom.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.workflow.port.out.Workflows;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Workflows} does. */
public interface WorkflowsContract {

  /** The id of every request here. */
  RequestId REQUEST = new RequestId("0d9b6a51-6c1f-4b52-8a35-2f8a3a6d7c10");

  /** The port. */
  Workflows workflows();

  /** A project of ours. */
  ProjectId project();

  /** A project of somebody else. */
  ProjectId foreignProject();

  /** Makes the next call meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  /** Lets the answer of the next call get lost after it had its effect. */
  void loseNextAnswer();

  /** How many alarms arrived under {@link #REQUEST}. */
  int count();

  @Test
  default void raisesAnAlarmUnderTheRequestsId() {
    assertThat(workflows().trigger(project(), SampleAlarm.ofTheGate(), REQUEST))
        .isEqualTo(new Outcome.Known<>(new AlarmRaised(REQUEST)));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  default void raisesNothingInAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> workflows().trigger(foreignProject(), SampleAlarm.ofTheGate(), REQUEST));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> workflows().trigger(project(), SampleAlarm.ofTheGate(), REQUEST));
  }

  /** Contract 15.22: two alarms would be two reasons to fly. */
  @Test
  default void leavesALostAnswerUnknownAndRaisesOnce() {
    loseNextAnswer();
    assertThat(workflows().trigger(project(), SampleAlarm.ofTheGate(), REQUEST))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(count()).isEqualTo(1);
  }
}
