package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskFilter;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.List;

/** Lists the tasks of one dock, of several, or of every dock of a project. */
@FunctionalInterface
public interface ListFlightTasks {
  /**
   * The tasks that are planned within the window, the latest begin first; capped when the project
   * has so many devices that FlightHub may hide docks.
   */
  Listing<ListedTask> list(Query query);

  /** What is wanted; no docks for all of the project, each of which costs a call. */
  record Query(ProjectId project, List<DeviceSn> docks, TaskWindow window, TaskFilter filter) {
    public Query {
      docks = List.copyOf(docks);
    }
  }
}
