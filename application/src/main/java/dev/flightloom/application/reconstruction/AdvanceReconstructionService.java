package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.RetryPolicy;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import dev.flightloom.domain.reconstruction.Trouble;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Loads, does the work that is due, saves; the only writer of stages and trouble. */
public final class AdvanceReconstructionService implements AdvanceReconstruction {

  private final Reconstructions reconstructions;
  private final ReconstructionEvents events;
  private final Pipeline pipeline;
  private final RetryPolicy backOff;
  private final Supplier<Calls> calls;
  private final InstantSource clock;

  /** {@code backOff} spaces the steps after trouble; {@code calls} gives each step its own. */
  // Six parameters: the driver is the place where everything meets.
  public AdvanceReconstructionService(
      Reconstructions reconstructions,
      ReconstructionEvents events,
      Pipeline pipeline,
      RetryPolicy backOff,
      Supplier<Calls> calls,
      InstantSource clock) {
    this.reconstructions = reconstructions;
    this.events = events;
    this.pipeline = pipeline;
    this.backOff = backOff;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Advance advance(ReconstructionId id) {
    var before = load(id);
    if (before.stage().isFinal()) {
      return new Advance(before, new Next.Rest());
    }
    var step = calls.get();
    try {
      var after = pipeline.dueFor(before).work(before, step);
      return saved(before, new Advance(calmed(after.reconstruction()), after.next()));
    } catch (Failure failure) {
      return saved(before, after(load(id), failure));
    } finally {
      if (!step.made().isEmpty()) {
        events.append(id, clock.instant(), new ReconstructionEvent.CallsMade(step.made()));
      }
    }
  }

  /** A step that did its work has ended the trouble before it, whichever stage it belongs to. */
  private Reconstruction calmed(Reconstruction current) {
    return current.trouble().attempts() == 0
        ? current
        : current.troubled(new Trouble.None(), clock.instant());
  }

  private Advance saved(Reconstruction before, Advance after) {
    try {
      var current = after.reconstruction();
      if (!current.equals(before)) {
        current = reconstructions.save(current);
      }
      tell(before, current);
      return new Advance(current, after.next());
    } catch (Conflict lostRace) {
      return new Advance(load(before.id()), new Next.After(Duration.ZERO));
    }
  }

  private void tell(Reconstruction before, Reconstruction after) {
    if (before.stage().name() != after.stage().name()) {
      events.append(
          after.id(),
          clock.instant(),
          new ReconstructionEvent.StageEntered(after.stage().name(), detailOf(after.stage())));
    } else if (after.stage() instanceof Stage.Starting(var attempt)
        && !before.stage().equals(after.stage())) {
      events.append(
          after.id(),
          clock.instant(),
          new ReconstructionEvent.StageEntered(Stage.Name.STARTING, detailOf(attempt)));
    }
  }

  private static String detailOf(Stage stage) {
    return stage instanceof Stage.Failed failed ? failed.message() : "";
  }

  private static String detailOf(StartAttempt attempt) {
    return switch (attempt) {
      case StartAttempt.NotSent _, StartAttempt.Sent _ -> "";
      case StartAttempt.WaitingForRoom(var reason) -> "waiting: " + reason;
      case StartAttempt.Unsettled(_, var reason) -> "unsettled: " + reason;
    };
  }

  private Advance after(Reconstruction current, Failure failure) {
    if (current.stage().isFinal()) {
      return new Advance(current, new Next.Rest());
    }
    return switch (failure) {
      case NotFound _, Rejected _, Denied _ -> failed(current, failure);
      case Throttled throttled -> troubled(current, failure, throttled.retryAfter());
      case Conflict _, Unavailable _ -> troubled(current, failure, Duration.ZERO);
    };
  }

  private Advance failed(Reconstruction current, Failure failure) {
    var stage =
        new Stage.Failed(
            failure.code(), failure.message(), failure.remedy(), current.stage().name());
    return new Advance(current.moveTo(stage, clock.instant()), new Next.Rest());
  }

  private Advance troubled(Reconstruction current, Failure failure, Duration atLeast) {
    var now = clock.instant();
    var attempts = current.trouble().attempts() + 1;
    var backedOff = backOff.pauseAfter(attempts, 1);
    var pause = backedOff.compareTo(atLeast) < 0 ? atLeast : backedOff;
    var since = current.trouble() instanceof Trouble.Met met ? met.since() : now;
    var trouble =
        new Trouble.Met(
            failure.code(), failure.message(), failure.remedy(), attempts, since, now.plus(pause));
    events.append(
        current.id(),
        now,
        new ReconstructionEvent.Troubled(failure.code(), failure.message(), failure.remedy()));
    return new Advance(current.troubled(trouble, now), new Next.After(pause));
  }

  private Reconstruction load(ReconstructionId id) {
    return ReconstructionQueries.found(reconstructions, id);
  }
}
