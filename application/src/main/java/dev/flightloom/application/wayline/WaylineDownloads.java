package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.in.DownloadWayline;
import dev.flightloom.application.wayline.port.in.ExplainWayline;
import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.application.wayline.port.in.SummariseRoute;
import dev.flightloom.application.wayline.port.out.RouteFiles;
import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.application.wayline.port.out.RouteStore.Fetched;
import dev.flightloom.application.wayline.port.out.ScratchFiles;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.RouteSummary;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import dev.flightloom.domain.wayline.plan.RouteFile;
import java.nio.file.Path;

/** Everything for which the file of a route has to be fetched from FlightHub. */
public final class WaylineDownloads implements DownloadWayline, ExplainWayline, SummariseRoute {
  /** A link may end between the answer and its use; a fresh one that has ended is a fault. */
  private static final int MOST_LINKS = 3;

  private final FindWayline findWayline;
  private final RouteStore store;
  private final RouteFiles files;
  private final ScratchFiles scratch;

  /** Asks for a fresh link each time. */
  public WaylineDownloads(
      FindWayline findWayline, RouteStore store, RouteFiles files, ScratchFiles scratch) {
    this.findWayline = findWayline;
    this.store = store;
    this.files = files;
    this.scratch = scratch;
  }

  @Override
  public WaylineDetails download(ProjectId project, String idOrName, Path target) {
    for (var link = 1; link <= MOST_LINKS; link++) {
      var details = findWayline.find(project, idOrName);
      switch (store.fetch(details.download(), target)) {
        case Fetched.Whole _ -> {
          return details;
        }
        case Fetched.LinkExpired _ -> {}
      }
    }
    throw new Unavailable(
        "wayline.link-expired",
        "FlightHub gave " + MOST_LINKS + " download links for " + idOrName + ", all expired.",
        "Check the clock of this machine; flightloom doctor shows the difference.");
  }

  @Override
  public RouteFile explain(ProjectId project, String idOrName) {
    return scratch.use(path -> {
      var details = download(project, idOrName, path);
      var read = files.read(path);
      return new RouteFile(
          details.route().name(),
          read.sizeInBytes(),
          read.plan(),
          read.namesAuthor(),
          read.findings());
    });
  }

  @Override
  public RouteSummary summarise(ProjectId project, WaylineId id) {
    return scratch.use(path -> {
      var details = download(project, id.value(), path);
      var read = files.read(path);
      return new RouteSummary(
          details.route().id(),
          details.route().name(),
          read.plan().mission().flownBy().orElse(details.route().aircraft()),
          read.plan().waypoints(),
          read.plan().summit(),
          read.faults().size());
    });
  }
}
