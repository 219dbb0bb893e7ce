package dev.flightloom.domain.reconstruction;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** One job from a folder to models; immutable, {@code version} counts the saves. */
public record Reconstruction(
    ReconstructionId id,
    ProjectId project,
    String name,
    CaptureSource source,
    ReconstructionPlan plan,
    Instructions instructions,
    ResourceId resource,
    Stage stage,
    List<Build> builds,
    Trouble trouble,
    Cancellation cancellation,
    Instant createdAt,
    Instant updatedAt,
    long version) {

  public Reconstruction {
    builds = List.copyOf(builds);
  }

  /**
   * Enters {@code next} and forgets past trouble.
   *
   * @throws IllegalTransition when the lifecycle does not list the step
   */
  public Reconstruction moveTo(Stage next, Instant at) {
    if (!stage.successors().contains(next.name())) {
      throw new IllegalTransition(stage, next);
    }
    return with(next, builds, new Trouble.None(), cancellation, at);
  }

  /** Notes what is known of the start call. */
  public Reconstruction attempting(StartAttempt attempt, Instant at) {
    if (!(stage instanceof Stage.Starting)) {
      throw new IllegalTransition(stage, attempt);
    }
    return with(new Stage.Starting(attempt), builds, trouble, cancellation, at);
  }

  /** Takes over the builds that FlightHub accepted. */
  public Reconstruction building(List<Build> accepted, Instant at) {
    var next = moveTo(new Stage.Building(), at);
    return next.with(next.stage, accepted, next.trouble, cancellation, at);
  }

  /** Changes each build. */
  public Reconstruction withBuilds(UnaryOperator<Build> change, Instant at) {
    return with(stage, builds.stream().map(change).toList(), trouble, cancellation, at);
  }

  /** Notes what is in the way. */
  public Reconstruction troubled(Trouble met, Instant at) {
    return with(stage, builds, met, cancellation, at);
  }

  /** Notes that a person asked to stop. */
  public Reconstruction cancelling(Cancellation wish, Instant at) {
    return with(stage, builds, trouble, wish, at);
  }

  /** The same job with its coordinate system decided. */
  public Reconstruction planned(ReconstructionPlan decided, Instant at) {
    return new Reconstruction(
        id,
        project,
        name,
        source,
        decided,
        instructions,
        resource,
        stage,
        builds,
        trouble,
        cancellation,
        createdAt,
        at,
        version);
  }

  /** The same job as saved with {@code version}. */
  public Reconstruction savedAs(long version) {
    return new Reconstruction(
        id,
        project,
        name,
        source,
        plan,
        instructions,
        resource,
        stage,
        builds,
        trouble,
        cancellation,
        createdAt,
        updatedAt,
        version);
  }

  /** True when a person asked to stop. */
  public boolean isCancelling() {
    return cancellation != Cancellation.NONE && !stage.isFinal();
  }

  private Reconstruction with(
      Stage stage, List<Build> builds, Trouble trouble, Cancellation wish, Instant at) {
    return new Reconstruction(
        id,
        project,
        name,
        source,
        plan,
        instructions,
        resource,
        stage,
        builds,
        trouble,
        wish,
        createdAt,
        at,
        version);
  }
}
