package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskFilter;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.List;

/** Lists the tasks of one dock, of several, or of every dock of a project. */
@FunctionalInterface
public interface ListFlightTasks {
  /**
   * The tasks that are planned within the window, the latest begin first; capped when the project
   * has so many devices that FlightHub may hide docks.
   */
  Listing<ListedTask> list(Query query);

  /**
   * What is wanted.
   *
   * @param docks none for all of the project, each of which costs a call
   * @param from earliest planned begin; untold for the last 7 days
   * @param until latest planned begin; untold for the next 30 days
   */
  record Query(
      ProjectId project,
      List<DeviceSn> docks,
      Reading<Instant> from,
      Reading<Instant> until,
      TaskFilter filter) {
    public Query {
      docks = List.copyOf(docks);
      var begin = from.known().orElse(Instant.MIN);
      if (!until.known().orElse(Instant.MAX).isAfter(begin)) {
        throw new IllegalArgumentException("is not after the begin of the window, " + begin);
      }
    }
  }
}
