package dev.flightloom.application.reconstruction.fetch;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;

/** Downloads one archive, with a fresh link whenever the last one has expired. */
public final class ArchiveDownload {

  private static final int LINKS = 3;
  private static final Duration PACE = Duration.ofMillis(500);

  private final ModelArchives archives;
  private final ReconstructionEngine engine;
  private final CaptureResources resources;
  private final ReconstructionEvents events;
  private final InstantSource clock;

  /** Asks {@code engine} for links and {@code resources} for grants where a link is none. */
  public ArchiveDownload(
      ModelArchives archives,
      ReconstructionEngine engine,
      CaptureResources resources,
      ReconstructionEvents events,
      InstantSource clock) {
    this.archives = archives;
    this.engine = engine;
    this.resources = resources;
    this.events = events;
    this.clock = clock;
  }

  /** Leaves the whole archive on the disk. */
  void bring(Reconstruction reconstruction, Target target, Calls calls) {
    for (var link = 1; ; link++) {
      try {
        var location = location(reconstruction, target, calls);
        calls.run(
            "download_archive",
            () ->
                archives.download(
                    target,
                    location,
                    () ->
                        calls.call("obtain_token", () -> resources.grant(reconstruction.project())),
                    progress(reconstruction, target)));
        return;
      } catch (Denied expired) {
        if (link == LINKS) {
          throw expired;
        }
      }
    }
  }

  private ArchiveLocation location(Reconstruction reconstruction, Target target, Calls calls) {
    return calls
        .call("model_details", () -> engine.observe(reconstruction.project(), target.model()))
        .map(BuildObservation::archive)
        .filter(ArchiveLocation::isKnown)
        .orElseThrow(() ->
            new Unavailable(
                "archive.no-link",
                "FlightHub names no archive of model " + target.model() + ".",
                "It is asked again; if it goes on, look at the model in FlightHub."));
  }

  private LongConsumer progress(Reconstruction reconstruction, Target target) {
    return new LongConsumer() {
      private Instant told = Instant.MIN;

      @Override
      public void accept(long bytes) {
        var now = clock.instant();
        if (told.plus(PACE).isBefore(now) || bytes == target.sizeInBytes()) {
          told = now;
          events.append(
              reconstruction.id(),
              now,
              new ReconstructionEvent.FetchAdvanced(target.kind(), bytes, target.sizeInBytes()));
        }
      }
    };
  }
}
