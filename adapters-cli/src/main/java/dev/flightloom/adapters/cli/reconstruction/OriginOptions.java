package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.domain.flighttask.TaskId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Where the photos come from: a folder or a flight. */
class OriginOptions {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "Folder of photos, with its sub-folders; or give --task.")
  String folder = "";

  @Option(
      names = "--task",
      order = 9,
      paramLabel = "ID",
      description =
          "Take the media of this finished flight; they go from FlightHub to its bucket and never"
              + " to this disk.")
  String task = "";

  @Option(
      names = "--partial",
      order = 10,
      description = "With --task: take what has arrived, although more may follow.")
  boolean partial;

  /** The one that was named. */
  Origin origin(CommandSpec spec) {
    if (folder.isBlank() == task.isBlank()) {
      throw new ParameterException(
          spec.commandLine(),
          task.isBlank()
              ? "no photos: give a folder DIR, or --task with the id of a finished flight"
              : "photos come from DIR or from --task, not from both");
    }
    if (partial && task.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--partial belongs to --task");
    }
    return task.isBlank()
        ? new Origin.Folder(OutputFolder.absolute(folder))
        : new Origin.Flight(new TaskId(task.strip()), partial);
  }
}
