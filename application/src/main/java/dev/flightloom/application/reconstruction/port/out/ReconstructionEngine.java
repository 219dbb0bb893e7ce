package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.util.List;
import java.util.Optional;

/**
 * Builds of open modeling (contract chapters 10.5-10.8b); thread-safe. One call is one try. May
 * raise {@code Denied}, {@code Rejected}, {@code Throttled} and {@code Unavailable}.
 */
public interface ReconstructionEngine {
  /**
   * Starts the plan's products.
   *
   * @throws dev.flightloom.domain.failure.Conflict {@code engine.no-room} when a limit of parallel
   *     work is reached and nothing was started
   * @throws dev.flightloom.domain.failure.Unavailable only when the call certainly had no effect
   */
  StartAnswer start(ProjectId project, Order order);

  /** Builds that are queued, running or packaging in the project, of whomever. */
  List<BuildObservation> running(ProjectId project);

  /** One look at a model; nothing when FlightHub does not know it. */
  Optional<BuildObservation> observe(ProjectId project, ModelId model);

  /** Stops a build; one that is finished or unknown is fine. */
  void stop(ProjectId project, ModelId model);

  /** Deletes a model at FlightHub; a missing one is fine. */
  void delete(ProjectId project, ModelId model);

  /** What shall be built from which resource. */
  record Order(ResourceId resource, ReconstructionPlan plan, boolean deleteResourceWhenFinished) {}

  /** What a start brought. */
  sealed interface StartAnswer {
    /** FlightHub accepted these builds; a kind may be missing when FlightHub left it out. */
    record Started(List<Build> builds) implements StartAnswer {
      public Started {
        builds = List.copyOf(builds);
      }
    }

    /** The answer was lost: the builds may be running or not. */
    record Unknown(String reason) implements StartAnswer {}
  }
}
