package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.DownloadWayline;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches the KMZ file of a route. */
@Dependent
@Unremovable
@Command(
    name = "download",
    description = "Download the KMZ file of a route; an existing file is not overwritten.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom routes download fence-check-07 --output fence.kmz",
      "  flightloom routes download 0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01 --output /tmp/fence.kmz"
    })
class RoutesDownloadCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<DownloadWayline> downloadWayline;

  @Parameters(paramLabel = "ROUTE", description = "Id or name of the route.")
  String route = "";

  @Option(
      names = {"-o", "--output"},
      order = 10,
      required = true,
      paramLabel = "FILE",
      description = "File to write.")
  Path target = Path.of("");

  @Mixin ProjectOption scope = new ProjectOption();
  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  RoutesDownloadCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<DownloadWayline> downloadWayline) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.downloadWayline = downloadWayline;
  }

  @Override
  public Startup startup() {
    if (Files.exists(target)) {
      throw new ParameterException(
          spec.commandLine(), target + " exists already: name another file");
    }
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var project = findProject.get().find(scope.project).id();
    var found = downloadWayline.get().download(project, route, target);
    if (output.json()) {
      Json.printPretty(terminal.get(), RouteJson.of(found).put("file", target.toString()));
    } else {
      terminal.get().print("Route " + found.route().name() + " is in " + target + ".");
    }
    return ExitCode.OK;
  }
}
