package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.StageWork;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Advance;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import java.time.Duration;
import java.time.InstantSource;

/** Sends every file; at the end of a grant its files are registered before the next is taken. */
public final class UploadWork implements StageWork {

  private final Uploader uploader;
  private final Registrar registrar;
  private final InstantSource clock;

  /** Sends with {@code uploader}. */
  public UploadWork(Uploader uploader, Registrar registrar, InstantSource clock) {
    this.uploader = uploader;
    this.registrar = registrar;
    this.clock = clock;
  }

  @Override
  public Advance work(Reconstruction reconstruction, Calls calls) {
    while (true) {
      switch (uploader.send(reconstruction, calls)) {
        case COMPLETE -> {
          var next = reconstruction.moveTo(new Stage.Registering(), clock.instant());
          return new Advance(next, new Next.After(Duration.ZERO));
        }
        case GRANT_ENDS -> registrar.register(reconstruction, calls);
        case CANCELLED -> {
          return new Advance(reconstruction, new Next.After(Duration.ZERO));
        }
      }
    }
  }
}
