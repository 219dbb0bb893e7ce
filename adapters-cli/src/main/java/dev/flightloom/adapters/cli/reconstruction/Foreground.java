package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.reconstruction.port.in.ListEvents;
import dev.flightloom.application.reconstruction.port.in.RunReconstruction;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs a job beside the thread that tells about it. */
@Dependent
class Foreground {
  private static final Duration BEAT = Duration.ofMillis(200);
  private static final int EVENTS_AT_ONCE = 1000;

  private final Terminal terminal;
  private final HostProcess process;
  private final Provider<RunReconstruction> runReconstruction;
  private final Provider<ListEvents> listEvents;

  Foreground(
      Terminal terminal,
      HostProcess process,
      Provider<RunReconstruction> runReconstruction,
      Provider<ListEvents> listEvents) {
    this.terminal = terminal;
    this.process = process;
    this.runReconstruction = runReconstruction;
    this.listEvents = listEvents;
  }

  /** How a job was left, with everything that its events add up to. */
  record Run(Reconstruction job, JobProgress progress, boolean interrupted) {}

  /** Like {@link #follow}, but what happened before is only counted, not told again. */
  Run goOn(Reconstruction job, int patience, Narrator narrator) {
    var progress = new JobProgress();
    take(job.id(), progress, new Narrator() {});
    return follow(job, patience, narrator, progress);
  }

  /** Returns when the job rests, or at once when a person interrupts. */
  Run follow(Reconstruction job, int patience, Narrator narrator) {
    return follow(job, patience, narrator, new JobProgress());
  }

  private Run follow(Reconstruction job, int patience, Narrator narrator, JobProgress progress) {
    var task = new FutureTask<>(() -> runReconstruction.get().run(job.id(), patience));
    try (var _ = process.onInterrupt(() -> leave(job.id(), narrator))) {
      Thread.ofVirtual().name("reconstruction").start(task);
      watch(job.id(), task, progress, narrator);
    }
    if (process.interrupted()) {
      return new Run(job, progress, true);
    }
    narrator.end();
    return new Run(result(task), progress, false);
  }

  private void watch(
      ReconstructionId id, FutureTask<?> task, JobProgress progress, Narrator narrator) {
    while (!task.isDone() && !process.interrupted()) {
      take(id, progress, narrator);
      narrator.tick(progress);
      process.pause(BEAT);
    }
    if (!process.interrupted()) {
      take(id, progress, narrator);
    }
  }

  private void take(ReconstructionId id, JobProgress progress, Narrator narrator) {
    var events = listEvents.get().list(id, progress.sequence(), EVENTS_AT_ONCE);
    while (!events.isEmpty()) {
      for (var event : events) {
        progress.take(event);
        narrator.tell(event, progress);
      }
      events = listEvents.get().list(id, progress.sequence(), EVENTS_AT_ONCE);
    }
  }

  private void leave(ReconstructionId id, Narrator narrator) {
    narrator.end();
    terminal.note("");
    terminal.note("Job " + id + " is kept; continue with: flightloom jobs resume " + id);
  }

  private static Reconstruction result(FutureTask<Reconstruction> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a job ran", e);
    }
  }
}
