package dev.flightloom.application.model.port.in;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.model.OutputSystem;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.Set;

/** Orders models from the photos of a flight. */
@FunctionalInterface
public interface CreateFlightModel {
  /**
   * Decides folder and coordinate system, and calls FlightHub once.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-task.not-found}
   * @throws dev.flightloom.domain.failure.Conflict {@code model.media-missing} or {@code
   *     model.media-incomplete} while the flight's photos are not all there
   * @throws dev.flightloom.domain.failure.Rejected {@code model.no-place} when no coordinate system
   *     is given and nobody knows where the site is
   */
  Creation create(Command command);

  /** What is wanted; the record is as long as the page of FlightHub. */
  record Command(
      Project project,
      String name,
      Set<ModelKind> kinds,
      Photos photos,
      SystemChoice system,
      FlightModelOrder.Settings settings,
      FlightModelOrder.Area area) {
    public Command {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Which photos. */
  sealed interface Photos {
    /** Those in a media folder whose number is known. */
    record OfFolder(long folder) implements Photos {}

    /** Those of a flight; some may be missing when that was said to be fine. */
    record OfTask(TaskId task, boolean someMayBeMissing) implements Photos {}
  }

  /** Which coordinate system. */
  sealed interface SystemChoice {
    /** This one. */
    record Given(OutputSystem system) implements SystemChoice {}

    /** The UTM zone of the area, or else of the project's centre. */
    record OfTheSite() implements SystemChoice {}
  }

  /** How it ended, and what exactly was ordered. */
  record Creation(Outcome<FlightModelId> outcome, FlightModelOrder order) {}
}
