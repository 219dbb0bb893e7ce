package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.UploadWayline;
import dev.flightloom.application.wayline.port.in.UploadWayline.Report;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.UploadedRoute;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a KMZ file to FlightHub. */
@Dependent
@Unremovable
@Command(
    name = "upload",
    description =
        "Upload a KMZ file as a new route. It is checked first; a route with faults is not sent. "
            + RouteName.RULE
            + " Other characters become hyphens, and a name that is taken gets a number.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom routes upload fence.kmz --project 'Harbour East'",
      "  flightloom routes upload fence.kmz --name 'North fence' --scrub"
    })
class RoutesUploadCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<UploadWayline> uploadWayline;

  @Parameters(paramLabel = "FILE", description = "The KMZ file.")
  Path file = Path.of("");

  @Option(
      names = "--name",
      order = 10,
      paramLabel = "NAME",
      description = "Name of the route; the file's own name without it.")
  String name = "";

  @Option(
      names = "--scrub",
      order = 11,
      description = "Send it without its author's name or phone number.")
  boolean scrub;

  @Mixin ProjectOption scope = new ProjectOption();
  @Mixin OutputOptions output = new OutputOptions();

  RoutesUploadCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<UploadWayline> uploadWayline) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.uploadWayline = uploadWayline;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var project = findProject.get().find(scope.project).id();
    var report = uploadWayline.get().upload(new UploadWayline.Command(project, file, name, scrub));
    if (!output.json() && !report.file().findings().isEmpty()) {
      new RouteText(terminal.get()).printFindings(report.file().findings());
    }
    return switch (report.outcome()) {
      case Outcome.Known<UploadedRoute>(var route) -> known(route, report);
      case Outcome.Unknown<UploadedRoute>(var why) -> unknown(why, report);
    };
  }

  private int known(UploadedRoute route, Report report) {
    if (output.json()) {
      var node = Json.object().put("outcome", "known").put("id", route.id().value());
      node.put("name", route.name());
      Json.printPretty(
          terminal.get(), node.set("findings", Json.list(report.file().findings(), RouteJson::of)));
    } else {
      terminal.get().print("Route " + route.name() + " is listed as " + route.id() + ".");
    }
    return ExitCode.OK;
  }

  private int unknown(Unavailable why, Report report) {
    if (output.json()) {
      Json.printPretty(
          terminal.get(),
          Json.object()
              .put("outcome", "unknown")
              .put("name", report.name().value())
              .put("code", why.code())
              .put("message", why.message())
              .put("remedy", why.remedy()));
    }
    terminal.get().note("Nobody knows whether FlightHub took the route: " + why.message());
    terminal
        .get()
        .note(
            "Remedy: look for "
                + report.name()
                + " with flightloom routes list before you upload it again.");
    return ExitCode.FAILED;
  }
}
