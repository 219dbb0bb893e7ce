package dev.flightloom.adapters.cli.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.workflow.port.in.TriggerWorkflow;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.workflow.AlarmRaised;
import dev.flightloom.domain.workflow.WorkflowAlarm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkflowsTriggerCommandTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");
  private static final String[] ALARM = {
    "workflows",
    "trigger",
    "w-1",
    "--name",
    "Fence open",
    "--latitude",
    "53.5413",
    "--longitude",
    "9.9841",
    "--level",
    "3",
    "--description",
    "gate 3",
    "--creator",
    "19"
  };

  private final TestCommandLine cli = new TestCommandLine();
  private final List<WorkflowAlarm> raised = new ArrayList<>();

  @BeforeEach
  void know() {
    cli.with(
            FindProject.class,
            name -> new Project(new ProjectId("p-1"), name, "", Position.UNKNOWN, DAY, DAY))
        .with(Operator.class, Operator.named("ada"));
    answers(new Outcome.Known<>(new AlarmRaised(new RequestId("r-1"))));
  }

  private void answers(Outcome<AlarmRaised> outcome) {
    cli.with(
        TriggerWorkflow.class,
        (actor, _, alarm) -> {
          assertThat(actor).isEqualTo(Actor.of("ada", Actor.Channel.COMMAND_LINE));
          raised.add(alarm);
          return outcome;
        });
  }

  private int runWith(String option, String value) {
    var args = new ArrayList<>(List.of(ALARM));
    args.set(args.indexOf(option) + 1, value);
    return cli.run(args.toArray(String[]::new));
  }

  @Test
  void raisesAnAlarmAndSaysWhoseTurnItIs() {
    assertThat(cli.run(ALARM)).isZero();
    assertThat(cli.out()).contains("waits in FlightHub's message centre for a person", "r-1");
    assertThat(raised).singleElement().matches(it -> it.level().value() == 3);
  }

  @Test
  void failsWhereNobodyKnows() {
    answers(new Outcome.Unknown<>(new Unavailable("x", "line broke", "")));
    assertThat(cli.run(ALARM)).isEqualTo(1);
    assertThat(cli.err())
        .contains("Nobody knows whether the alarm is raised: line broke")
        .contains("message centre before you raise it again");
  }

  @Test
  void tellsThatCommandsAreOff() {
    cli.with(
        TriggerWorkflow.class,
        (_, _, _) -> {
          throw new Denied("commands.disabled", "commands are off", "Set the key.");
        });
    assertThat(cli.run(ALARM)).isEqualTo(1);
    assertThat(cli.err()).contains("commands.disabled", "Remedy: Set the key.");
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(runWith("--level", "6")).isEqualTo(2);
    assertThat(runWith("--latitude", "99")).isEqualTo(2);
    assertThat(runWith("--description", " ")).isEqualTo(2);
    assertThat(runWith("--creator", " ")).isEqualTo(2);
    assertThat(cli.err())
        .contains("level from 1 to 5", "no place on earth", "needs a description")
        .contains("user id is blank");
    assertThat(raised).isEmpty();
  }
}
