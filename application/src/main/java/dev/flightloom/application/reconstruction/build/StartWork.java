package dev.flightloom.application.reconstruction.build;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.StageWork;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Advance;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.Order;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.StartAnswer;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import dev.flightloom.domain.reconstruction.StartPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Starts the builds exactly once: written down before the call, looked up after a lost answer. */
public final class StartWork implements StageWork {

  private final ReconstructionEngine engine;
  private final Reconstructions reconstructions;
  private final Room room;
  private final StartPolicy policy;
  private final InstantSource clock;

  /** Waits for {@code room}, then starts with {@code engine}. */
  public StartWork(
      ReconstructionEngine engine,
      Reconstructions reconstructions,
      Room room,
      StartPolicy policy,
      InstantSource clock) {
    this.engine = engine;
    this.reconstructions = reconstructions;
    this.room = room;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Advance work(Reconstruction reconstruction, Calls calls) {
    if (!(reconstruction.stage() instanceof Stage.Starting(var attempt))) {
      throw new IllegalStateException("nothing to start in " + reconstruction.stage());
    }
    return switch (attempt) {
      case StartAttempt.NotSent _, StartAttempt.WaitingForRoom _ ->
          startWhenThereIsRoom(reconstruction, calls);
      case StartAttempt.Sent(var at) -> lookUp(reconstruction, at, calls);
      case StartAttempt.Unsettled _ -> new Advance(reconstruction, new Next.Rest());
    };
  }

  private Advance startWhenThereIsRoom(Reconstruction reconstruction, Calls calls) {
    var obstacle = room.obstacle(reconstruction.project(), calls);
    return obstacle.isPresent()
        ? waiting(reconstruction, obstacle.get())
        : start(reconstruction, calls);
  }

  private Advance start(Reconstruction reconstruction, Calls calls) {
    var sent = attempt(reconstruction, new StartAttempt.Sent(clock.instant()));
    var order =
        new Order(sent.resource(), sent.plan(), sent.instructions().deleteResourceWhenFinished());
    try {
      return switch (calls.once("start", () -> engine.start(sent.project(), order))) {
        case StartAnswer.Started(var builds) -> building(sent, builds);
        case StartAnswer.Unknown _ -> new Advance(sent, new Next.After(Duration.ZERO));
      };
    } catch (Conflict full) {
      return waiting(sent, full.message());
    } catch (Failure refused) {
      // Every failure of start means that nothing was started (the port promises it).
      attempt(sent, new StartAttempt.NotSent());
      throw refused;
    }
  }

  private Advance lookUp(Reconstruction reconstruction, Instant sentAt, Calls calls) {
    for (var look = 1; look <= policy.lookUps(); look++) {
      var builds = running(reconstruction, calls);
      if (!builds.isEmpty()) {
        return building(reconstruction, builds);
      }
      if (look < policy.lookUps()) {
        calls.pause(policy.pause());
      }
    }
    var now = clock.instant();
    if (now.isBefore(sentAt.plus(policy.window()))) {
      var again = reconstruction.attempting(new StartAttempt.NotSent(), now);
      return new Advance(again, new Next.After(Duration.ZERO));
    }
    var reason =
        "FlightHub lists no running build; the start of " + sentAt + " may have been lost.";
    return new Advance(
        reconstruction.attempting(new StartAttempt.Unsettled(now, reason), now), new Next.Rest());
  }

  private List<Build> running(Reconstruction reconstruction, Calls calls) {
    return calls.call("running_models", () -> engine.running(reconstruction.project())).stream()
        .filter(it -> it.resource().equals(reconstruction.resource()))
        .filter(it -> reconstruction.plan().wants(it.kind()))
        .map(it -> Build.queued(it.kind(), it.model()).observed(it, clock.instant()))
        .toList();
  }

  private Advance building(Reconstruction reconstruction, List<Build> builds) {
    return new Advance(
        reconstruction.building(builds, clock.instant()), new Next.After(Duration.ZERO));
  }

  private Advance waiting(Reconstruction reconstruction, String reason) {
    var waiting =
        reconstruction.attempting(new StartAttempt.WaitingForRoom(reason), clock.instant());
    return new Advance(waiting, new Next.After(room.pause()));
  }

  private Reconstruction attempt(Reconstruction reconstruction, StartAttempt attempt) {
    return reconstructions.save(reconstruction.attempting(attempt, clock.instant()));
  }
}
