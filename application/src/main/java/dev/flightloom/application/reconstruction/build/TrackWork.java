package dev.flightloom.application.reconstruction.build;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.StageWork;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Advance;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.PollingPolicy;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at every open build once and moves on when all of them are over. */
public final class TrackWork implements StageWork {

  private static final int GONE = 200404;

  private final ReconstructionEngine engine;
  private final ReconstructionEvents events;
  private final PollingPolicy policy;
  private final InstantSource clock;
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  /** Polls at the pace of {@code policy}; the same warning is told once per process. */
  public TrackWork(
      ReconstructionEngine engine,
      ReconstructionEvents events,
      PollingPolicy policy,
      InstantSource clock) {
    this.engine = engine;
    this.events = events;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Advance work(Reconstruction reconstruction, Calls calls) {
    var looked =
        reconstruction.withBuilds(
            build -> build.stage().isFinal() ? build : look(reconstruction, build, calls),
            clock.instant());
    if (looked.builds().stream().anyMatch(build -> !build.stage().isFinal())) {
      var age = Duration.between(reconstruction.createdAt(), clock.instant());
      // The unchanged reconstruction, without a new time of change, needs no write.
      var kept = reconstruction.builds().equals(looked.builds()) ? reconstruction : looked;
      return new Advance(kept, new Next.After(policy.pauseAt(age)));
    }
    var worthFetching =
        looked.builds().stream().anyMatch(it -> it.stage() instanceof BuildStage.Succeeded);
    return worthFetching
        ? new Advance(
            looked.moveTo(new Stage.Fetching(), clock.instant()), new Next.After(Duration.ZERO))
        : new Advance(
            looked.moveTo(BuildVerdict.of(looked, Stage.Name.BUILDING), clock.instant()),
            new Next.Rest());
  }

  private Build look(Reconstruction reconstruction, Build build, Calls calls) {
    var seen =
        calls.call("model_details", () -> engine.observe(reconstruction.project(), build.model()));
    var next = seen.map(it -> observed(reconstruction, build, it)).orElseGet(() -> gone(build));
    if (!next.equals(build)) {
      tell(
          reconstruction.id(),
          new ReconstructionEvent.BuildAdvanced(
              next.kind(), next.stage().name(), next.stage().percent()));
    }
    return next;
  }

  private Build observed(Reconstruction reconstruction, Build build, BuildObservation seen) {
    var now = clock.instant();
    build
        .warningFor(seen, now)
        .filter(text -> warned.add(reconstruction.id() + " " + text))
        .ifPresent(text ->
            tell(reconstruction.id(), new ReconstructionEvent.Warned("build.odd-status", text)));
    var next = build.observed(seen, now);
    return next.stage() instanceof BuildStage.Packaging(_, var since)
            && since.plus(policy.archiveWait()).isBefore(now)
        ? next.moveTo(new BuildStage.Failed(0, BuildStage.Step.ARCHIVE))
        : next;
  }

  private static Build gone(Build build) {
    return build.moveTo(new BuildStage.Failed(GONE, BuildStage.Step.RECONSTRUCTION));
  }

  private void tell(ReconstructionId id, ReconstructionEvent event) {
    events.append(id, clock.instant(), event);
  }
}
