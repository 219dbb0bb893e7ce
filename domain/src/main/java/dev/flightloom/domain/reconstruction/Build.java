package dev.flightloom.domain.reconstruction;

import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.BuildObservation.Signal;
import java.time.Instant;
import java.util.Optional;

/** One product being built at FlightHub; {@code fetched} once it is unpacked on our disk. */
public record Build(ModelKind kind, ModelId model, BuildStage stage, boolean fetched) {

  /** A build that FlightHub has just accepted. */
  public static Build queued(ModelKind kind, ModelId model) {
    return new Build(kind, model, new BuildStage.Queued(), false);
  }

  /**
   * Moves to {@code next}.
   *
   * @throws IllegalTransition when the lifecycle does not list the step
   */
  public Build moveTo(BuildStage next) {
    if (!stage.mayBecome(next)) {
      throw new IllegalTransition(stage, next);
    }
    return new Build(kind, model, next, fetched);
  }

  /** The same build after its model was unpacked. */
  public Build unpacked() {
    return new Build(kind, model, stage, true);
  }

  /**
   * Takes in one observation; progress never runs backwards and foreign or impossible statuses
   * leave the build as it is.
   */
  public Build observed(BuildObservation observation, Instant at) {
    return stageOf(observation, at).filter(stage::mayBecome).map(this::moveTo).orElse(this);
  }

  /** The warning that {@code observation} deserves: a status unknown or impossible from here. */
  public Optional<String> warningFor(BuildObservation observation, Instant at) {
    var next = stageOf(observation, at);
    if (next.isEmpty()) {
      return Optional.of(kind.word() + ": FlightHub answers " + observation.signal());
    }
    return next.filter(it -> !stage.mayBecome(it) && it.name() != stage.name())
        .map(it -> kind.word() + ": " + it.name() + " after " + stage.name() + " is ignored");
  }

  private Optional<BuildStage> stageOf(BuildObservation observation, Instant at) {
    return switch (observation.signal()) {
      case Signal.Waiting _ -> Optional.of(new BuildStage.Queued());
      case Signal.Running(var percent) ->
          Optional.of(new BuildStage.Running(Math.max(stage.percent(), clamp(percent))));
      case Signal.Done(var archive) -> packaged(archive, observation.sizeInBytes(), at);
      case Signal.Failed(var code, var step) -> Optional.of(new BuildStage.Failed(code, step));
      case Signal.Cancelled _ -> Optional.of(new BuildStage.Cancelled());
      case Signal.Unrecognised _ -> Optional.empty();
    };
  }

  private Optional<BuildStage> packaged(Archive archive, long sizeInBytes, Instant at) {
    return switch (archive) {
      case Archive.NotBegun _ -> Optional.of(packaging(0, at));
      case Archive.Running(var percent) -> Optional.of(packaging(clamp(percent), at));
      case Archive.Finished _ -> Optional.of(new BuildStage.Succeeded(sizeInBytes));
      case Archive.Failed _ -> Optional.of(new BuildStage.Failed(0, BuildStage.Step.ARCHIVE));
      case Archive.Unrecognised _ -> Optional.empty();
    };
  }

  private BuildStage.Packaging packaging(int percent, Instant at) {
    return stage instanceof BuildStage.Packaging(var before, var since)
        ? new BuildStage.Packaging(Math.max(before, percent), since)
        : new BuildStage.Packaging(percent, at);
  }

  private static int clamp(int percent) {
    return Math.clamp(percent, 0, 100);
  }
}
