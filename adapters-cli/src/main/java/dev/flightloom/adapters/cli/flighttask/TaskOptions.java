package dev.flightloom.adapters.cli.flighttask;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which task of which project. */
class TaskOptions {

  @Parameters(paramLabel = "TASK", description = "Id of the flight task.")
  String task = "";

  @Option(
      names = "--project",
      order = 20,
      paramLabel = "ID|NAME",
      description = "Project of the task; not needed where there is only one.")
  String project = "";

  /** Refuses a blank id before anything is started. */
  void require(CommandSpec spec) {
    if (task.isBlank()) {
      throw new ParameterException(spec.commandLine(), "TASK is blank: give a flight task's id");
    }
  }
}
