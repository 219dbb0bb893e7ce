package dev.flightloom.adapters.cli.model;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.application.model.port.in.CreateFlightModel.Photos;
import dev.flightloom.application.model.port.in.CreateFlightModel.SystemChoice;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.model.OutputSystem;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is made, and of which photos. */
@Command
class SourceOptions {
  @Option(names = "--2d", order = 10, description = "Make an orthophoto.")
  boolean orthophoto;

  @Option(names = "--3d", order = 11, description = "Make a mesh.")
  boolean mesh;

  @Option(
      names = "--task",
      order = 20,
      paramLabel = "TASK",
      description = "Take the photos of this flight task.")
  String task = "";

  @Option(
      names = "--folder",
      order = 21,
      paramLabel = "NUMBER",
      description = "Take the photos of this media folder.")
  long folder;

  @Option(
      names = "--allow-missing-media",
      order = 22,
      description = "Order although some photos of the task have not arrived.")
  boolean allowMissing;

  @Option(
      names = "--crs",
      order = 23,
      paramLabel = "EPSG:CODE",
      description =
          "Coordinate system, projected; the UTM zone of the area or of the project unless given.")
  String system = "";

  Set<ModelKind> kinds(CommandSpec spec) {
    var kinds = EnumSet.noneOf(ModelKind.class);
    if (orthophoto) {
      kinds.add(ModelKind.ORTHOPHOTO);
    }
    if (mesh) {
      kinds.add(ModelKind.MESH);
    }
    if (kinds.isEmpty()) {
      throw Choices.wrong(spec, "give --2d, --3d or both");
    }
    return kinds;
  }

  Photos photos(CommandSpec spec) {
    if (task.isBlank() == (folder <= 0)) {
      throw Choices.wrong(spec, "give exactly one of --task and --folder");
    }
    return task.isBlank()
        ? new Photos.OfFolder(folder)
        : new Photos.OfTask(new TaskId(task), allowMissing);
  }

  SystemChoice system(CommandSpec spec) {
    return system.isBlank()
        ? new SystemChoice.OfTheSite()
        : new SystemChoice.Given(Choices.read(spec, "--crs", system, OutputSystem::parse));
  }
}
