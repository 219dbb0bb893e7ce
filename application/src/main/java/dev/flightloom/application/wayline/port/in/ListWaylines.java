package dev.flightloom.application.wayline.port.in;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.Wayline;
import java.util.List;

/** Lists the routes of a project. */
@FunctionalInterface
public interface ListWaylines {
  /** All of them in FlightHub's order; asks each time. */
  List<Wayline> list(ProjectId project);
}
