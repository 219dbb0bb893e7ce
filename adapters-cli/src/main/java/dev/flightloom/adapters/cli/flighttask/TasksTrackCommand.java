package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.flighttask.port.in.ExportTrack;
import dev.flightloom.application.flighttask.port.in.FindTrack;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackFormat;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows or writes the trajectory of a flown task. */
@Dependent
@Unremovable
@Command(
    name = "track",
    description = {
      "Show where the aircraft was during a flight, or write it as GeoJSON, GPX, KML or CSV.",
      "Heights are metres above the WGS 84 ellipsoid, presumably; not above mean sea level."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom tasks track b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --project Quarry",
      "  flightloom tasks track b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --format gpx --output f.gpx",
      "  flightloom tasks track b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --format csv | head"
    })
class TasksTrackCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<FindTrack> findTrack;
  private final Provider<ExportTrack> exportTrack;

  @Parameters(paramLabel = "TASK", description = "Id of the flight task.")
  String task = "";

  @Option(
      names = "--format",
      order = 18,
      paramLabel = "FORMAT",
      description = "geojson, gpx, kml or csv; without it a summary is shown.")
  Optional<TrackFormat> format = Optional.empty();

  @Option(
      names = "--output",
      order = 19,
      paramLabel = "FILE",
      description = "Write to this file instead of the standard output.")
  String outputFile = "";

  @Option(
      names = "--project",
      order = 20,
      paramLabel = "ID|NAME",
      description = "Project of the task; not needed where there is only one.")
  String project = "";

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  TasksTrackCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<FindTrack> findTrack,
      Provider<ExportTrack> exportTrack) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.findTrack = findTrack;
    this.exportTrack = exportTrack;
  }

  @Override
  public Startup startup() {
    check();
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    check();
    banner.get().show();
    var found = findProject.get().find(project).id();
    if (format.isPresent()) {
      write(exportTrack.get().export(found, new TaskId(task), format.get()));
    } else {
      show(found);
    }
    return ExitCode.OK;
  }

  private void check() {
    if (task.isBlank()) {
      throw new ParameterException(spec.commandLine(), "TASK is blank: give a flight task's id");
    }
    if (format.isEmpty() && !outputFile.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--output needs --format");
    }
  }

  private void show(ProjectId found) {
    var track = findTrack.get().find(found, new TaskId(task));
    if (output.json()) {
      Json.printPretty(terminal.get(), TrackText.node(track));
    } else {
      TrackText.lines(track).forEach(terminal.get()::print);
    }
  }

  private void write(String document) {
    if (outputFile.isBlank()) {
      terminal.get().out().print(document);
      terminal.get().out().flush();
      return;
    }
    var file = Path.of(outputFile).toAbsolutePath().normalize();
    try {
      Files.writeString(file, document);
    } catch (IOException e) {
      throw new Unavailable(
              "disk.unwritable",
              "the file " + file + " cannot be written",
              "Check that its folder exists and that this user may write into it.")
          .causedBy(e);
    }
    terminal.get().note("Wrote " + file + ", " + Quantities.bytes(document.length()) + ".");
  }
}
