package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.flighttask.port.in.SuspendFlightTask;
import dev.flightloom.domain.flighttask.TaskId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Keep a plan that waits from starting. */
@Dependent
@Unremovable
@Command(
    name = "suspend",
    description = {
      "Keep a plan that waits from starting.",
      "A flying aircraft is not stopped by it. Needs flightloom.commands.enabled."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom tasks suspend 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d --project Quarry",
      "  flightloom tasks suspend 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d --json"
    })
class TasksSuspendCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Changing> changing;
  private final Provider<Operator> operator;
  private final Provider<SuspendFlightTask> suspendFlightTask;

  @Mixin TaskOptions which = new TaskOptions();

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  TasksSuspendCommand(
      Provider<Changing> changing,
      Provider<Operator> operator,
      Provider<SuspendFlightTask> suspendFlightTask) {
    this.changing = changing;
    this.operator = operator;
    this.suspendFlightTask = suspendFlightTask;
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
    var outcome = suspendFlightTask.get().suspend(operator.get().actor(), project, task);
    return changing.get().tell(task, "suspended", outcome, output.json());
  }
}
