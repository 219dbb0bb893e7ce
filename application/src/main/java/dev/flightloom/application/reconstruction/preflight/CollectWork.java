package dev.flightloom.application.reconstruction.preflight;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.StageWork;
import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Advance;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import java.time.Duration;
import java.time.InstantSource;

/** Reads the capture, writes down every file and finding, and stops at errors. */
public final class CollectWork implements StageWork {

  private final Captures captures;
  private final CapturePlanner planner;
  private final UploadJournal journal;
  private final InstantSource clock;

  /** Plans with {@code planner} and keeps the outcome in {@code journal}. */
  public CollectWork(
      Captures captures, CapturePlanner planner, UploadJournal journal, InstantSource clock) {
    this.captures = captures;
    this.planner = planner;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public Advance work(Reconstruction reconstruction, Calls calls) {
    var source = captures.resolve(reconstruction.source());
    var skipUnusable = reconstruction.instructions().skipUnusable();
    var planned = planner.plan(source, reconstruction.plan(), skipUnusable);
    journal.plan(reconstruction.id(), planned.files(), planned.findings());
    var errors = planned.errors();
    var now = clock.instant();
    if (errors.isEmpty()) {
      var decided = reconstruction.planned(planned.plan(), now);
      return new Advance(decided.moveTo(new Stage.Uploading(), now), new Next.After(Duration.ZERO));
    }
    var first = errors.getFirst();
    var message =
        (errors.size() == 1 ? "" : errors.size() + " findings stop the job; the first: ")
            + (first.file().isEmpty() ? "" : first.file() + ": ")
            + first.message();
    var failed =
        new Stage.Failed("preflight.failed", message, first.remedy(), Stage.Name.COLLECTING);
    return new Advance(reconstruction.moveTo(failed, now), new Next.Rest());
  }
}
