package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.ExplainRoute;
import dev.flightloom.application.wayline.port.in.ExplainWayline;
import dev.flightloom.domain.wayline.plan.RouteFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a route from a file of this machine or from FlightHub, whichever an argument names. */
@Dependent
class RouteSource {
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<ExplainRoute> explainRoute;
  private final Provider<ExplainWayline> explainWayline;

  RouteSource(
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<ExplainRoute> explainRoute,
      Provider<ExplainWayline> explainWayline) {
    this.banner = banner;
    this.findProject = findProject;
    this.explainRoute = explainRoute;
    this.explainWayline = explainWayline;
  }

  /** A file needs nothing started. */
  static Startup startup(String fileOrRoute) {
    return isFile(fileOrRoute) ? Startup.NOTHING : Startup.flightHub(Startup.Journal.NONE);
  }

  /** What looks like a file is meant as one, so that a wrong path is no question to FlightHub. */
  static boolean isFile(String fileOrRoute) {
    return fileOrRoute.toLowerCase(java.util.Locale.ROOT).endsWith(".kmz")
        || Files.isRegularFile(Path.of(fileOrRoute));
  }

  RouteFile read(String fileOrRoute, String project) {
    if (isFile(fileOrRoute)) {
      return explainRoute.get().explain(Path.of(fileOrRoute));
    }
    banner.get().show();
    return explainWayline.get().explain(findProject.get().find(project).id(), fileOrRoute);
  }
}
