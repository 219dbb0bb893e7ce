package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.StageWork;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Advance;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Registers what is stored, sends again what got lost, and wipes the grants once all is accepted.
 */
public final class RegisterWork implements StageWork {

  private final UploadPorts ports;
  private final Uploader uploader;
  private final Registrar registrar;
  private final InstantSource clock;

  /** Registers with {@code registrar}. */
  public RegisterWork(
      UploadPorts ports, Uploader uploader, Registrar registrar, InstantSource clock) {
    this.ports = ports;
    this.uploader = uploader;
    this.registrar = registrar;
    this.clock = clock;
  }

  @Override
  public Advance work(Reconstruction reconstruction, Calls calls) {
    registrar.register(reconstruction, calls);
    if (!ports.journal().tally(reconstruction.id()).allRegistered()) {
      var _ = uploader.send(reconstruction, calls);
      return new Advance(reconstruction, new Next.After(Duration.ZERO));
    }
    ports.vault().forgetSecrets(reconstruction.id());
    var next = new Stage.Starting(new StartAttempt.NotSent());
    return new Advance(reconstruction.moveTo(next, clock.instant()), new Next.After(Duration.ZERO));
  }
}
