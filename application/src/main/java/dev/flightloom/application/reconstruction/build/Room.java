package dev.flightloom.application.reconstruction.build;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import java.util.Optional;

/** Whether another build may be started now. */
public interface Room {
  /** Why not, as a sentence for people; nothing when there is room. */
  Optional<String> obstacle(ProjectId project, Calls calls);

  /** How long to wait before asking again. */
  Duration pause();

  /**
   * Leaves the decision to FlightHub, which queues or refuses (contract chapter 16, unknown 24).
   */
  static Room leftToFlightHub(Duration pause) {
    return new Room() {
      @Override
      public Optional<String> obstacle(ProjectId project, Calls calls) {
        return Optional.empty();
      }

      @Override
      public Duration pause() {
        return pause;
      }
    };
  }
}
