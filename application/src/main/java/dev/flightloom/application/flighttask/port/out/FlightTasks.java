package dev.flightloom.application.flighttask.port.out;

import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.StatusChange;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Flight tasks of a project (contract chapters 6.1, 6.2, 6.3 and 6.6); thread-safe. May raise
 * {@code Denied} for a foreign project, {@code Unavailable} and {@code Throttled}.
 */
public interface FlightTasks {

  /** The task, or nothing when FlightHub answers that there is no such record (219021, 200404). */
  Optional<FlightTask> find(ProjectId project, TaskId task);

  /**
   * The tasks of one dock that are planned to begin within the window; perhaps none.
   *
   * @throws dev.flightloom.domain.failure.Denied {@code device.foreign} for a dock elsewhere
   */
  List<ListedTask> list(ProjectId project, DeviceSn dock, TaskWindow window);

  /**
   * Orders a flight, with one call that is never repeated: a second one would be a second flight.
   *
   * @return the new task; unknown when the answer was lost, and then nothing was looked up
   * @throws dev.flightloom.domain.failure.Failure only when there is certainly no task
   */
  Outcome<TaskId> create(ProjectId project, TaskOrder order, RequestId request);

  /**
   * Suspends or restores a plan that waits.
   *
   * @return the same task; unknown when the answer was lost
   * @throws dev.flightloom.domain.failure.Failure only when certainly nothing was changed
   */
  Outcome<TaskId> change(ProjectId project, TaskId task, StatusChange to, RequestId request);
}
