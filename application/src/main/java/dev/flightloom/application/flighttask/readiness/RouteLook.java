package dev.flightloom.application.flighttask.readiness;

import dev.flightloom.application.wayline.port.in.SummariseRoute;
import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import java.util.Optional;

/** Looks a route up and reads its file. */
public final class RouteLook {
  private final Waylines waylines;
  private final SummariseRoute summariseRoute;

  /** Asks FlightHub for the details, and {@code summariseRoute} for what the file says. */
  public RouteLook(Waylines waylines, SummariseRoute summariseRoute) {
    this.waylines = waylines;
    this.summariseRoute = summariseRoute;
  }

  /** Nothing when there is no such route. */
  Optional<RouteFacts> at(ProjectId project, WaylineId route) {
    return waylines.find(project, route).map(details -> read(project, route, details));
  }

  private RouteFacts read(ProjectId project, WaylineId route, WaylineDetails details) {
    try {
      return RouteFacts.of(details, summariseRoute.summarise(project, route));
    } catch (NotFound | Rejected unreadable) {
      return RouteFacts.of(details, unreadable.message());
    }
  }
}
