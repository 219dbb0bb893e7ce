package dev.flightloom.adapters.cli.media;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Whose media, and which of them. */
class FlightOptions {
  @Parameters(paramLabel = "TASK", description = "Id of the flight task.")
  String task = "";

  @Option(
      names = "--project",
      order = 20,
      paramLabel = "ID|NAME",
      description = "Project of the task; not needed where there is only one.")
  String project = "";

  @Option(
      names = "--kind",
      order = 21,
      split = ",",
      paramLabel = "KIND",
      description = "Only these: image, video, ppk, model_2d, model_3d, unsupported.")
  List<MediaKind> kinds = List.of();

  TaskId task(CommandSpec spec) {
    if (task.isBlank()) {
      throw new ParameterException(spec.commandLine(), "TASK is blank: give a flight task's id");
    }
    return new TaskId(task.strip());
  }

  /** None for all. */
  Set<MediaKind> kinds() {
    return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }
}
