package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.flighttask.port.in.RestoreFlightTask;
import dev.flightloom.domain.flighttask.TaskId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Let a suspended plan start again. */
@Dependent
@Unremovable
@Command(
    name = "restore",
    description = {
      "Let a suspended plan start again.",
      "It starts at its planned time; what was missed stays missed. Needs"
          + " flightloom.commands.enabled."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom tasks restore 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d --project Quarry",
      "  flightloom tasks restore 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d --json"
    })
class TasksRestoreCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Changing> changing;
  private final Provider<Operator> operator;
  private final Provider<RestoreFlightTask> restoreFlightTask;

  @Mixin TaskOptions which = new TaskOptions();

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  TasksRestoreCommand(
      Provider<Changing> changing,
      Provider<Operator> operator,
      Provider<RestoreFlightTask> restoreFlightTask) {
    this.changing = changing;
    this.operator = operator;
    this.restoreFlightTask = restoreFlightTask;
  }

  @Override
  public Startup startup() {
    which.require(spec);
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var project = changing.get().project(which.project);
    var task = new TaskId(which.task);
    var outcome = restoreFlightTask.get().restore(operator.get().actor(), project, task);
    return changing.get().tell(task, "restored", outcome, output.json());
  }
}
