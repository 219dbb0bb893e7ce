package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.build.BuildVerdict;
import dev.flightloom.application.reconstruction.port.in.RetryReconstruction;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import dev.flightloom.domain.reconstruction.Trouble;
import java.time.Instant;
import java.time.InstantSource;

/** A person's word that a job shall go on: the only way out of a failure. */
public final class RetryReconstructionService implements RetryReconstruction {

  private final Reconstructions reconstructions;
  private final WorkQueue queue;
  private final InstantSource clock;

  /** Writes the decision and queues the job. */
  public RetryReconstructionService(
      Reconstructions reconstructions, WorkQueue queue, InstantSource clock) {
    this.reconstructions = reconstructions;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public Reconstruction retry(ReconstructionId id, boolean startAgain) {
    var current = ReconstructionQueries.found(reconstructions, id);
    var now = clock.instant();
    var saved = reconstructions.save(reopened(current, startAgain, now));
    queue.submit(id, now);
    return saved;
  }

  private static Reconstruction reopened(Reconstruction current, boolean startAgain, Instant now) {
    return switch (current.stage()) {
      case Stage.Failed failed -> current.moveTo(stageOf(failed), now);
      case Stage.Starting(StartAttempt.Unsettled _) when startAgain ->
          current.attempting(new StartAttempt.NotSent(), now);
      case Stage.Collecting _,
          Stage.Uploading _,
          Stage.Registering _,
          Stage.Starting _,
          Stage.Building _,
          Stage.Fetching _ ->
          current.troubled(new Trouble.None(), now);
      case Stage.Finished _, Stage.Cancelled _ -> throw over(current);
    };
  }

  private static Stage stageOf(Stage.Failed failed) {
    return switch (failed.at()) {
      case COLLECTING -> new Stage.Collecting();
      case UPLOADING -> new Stage.Uploading();
      case REGISTERING -> new Stage.Registering();
      case STARTING -> new Stage.Starting(new StartAttempt.NotSent());
      case BUILDING, FETCHING -> afterBuilds(failed);
      case FINISHED, FAILED, CANCELLED ->
          throw new IllegalStateException("failed at " + failed.at());
    };
  }

  private static Stage afterBuilds(Stage.Failed failed) {
    if (failed.code().equals(BuildVerdict.CODE)) {
      throw new Conflict(
          "reconstruction.not-retryable",
          "FlightHub failed to build: " + failed.message(),
          "Start a new reconstruction, with other parameters or photos.");
    }
    return failed.at() == Stage.Name.BUILDING ? new Stage.Building() : new Stage.Fetching();
  }

  private static Conflict over(Reconstruction current) {
    return new Conflict(
        "reconstruction.not-retryable",
        "Reconstruction " + current.id() + " is over: " + current.stage().name() + ".",
        "Start a new one from the same folder.");
  }
}
