package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.domain.reconstruction.Cancellation;
import dev.flightloom.domain.reconstruction.Instructions;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.Trouble;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Writes the job down before anything else happens, so that nothing can be lost. */
public final class CreateReconstructionService implements CreateReconstruction {

  private final Captures captures;
  private final Reconstructions reconstructions;
  private final WorkQueue queue;
  private final Settings settings;
  private final InstantSource clock;

  /** Where results go by default, and where names come from. */
  public record Settings(Path outputRoot, Identities identities) {}

  /** Ids come from {@code settings}, times from {@code clock}. */
  public CreateReconstructionService(
      Captures captures,
      Reconstructions reconstructions,
      WorkQueue queue,
      Settings settings,
      InstantSource clock) {
    this.captures = captures;
    this.reconstructions = reconstructions;
    this.queue = queue;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Reconstruction create(Command command) {
    var source = captures.resolve(command.source());
    var id = settings.identities().reconstruction();
    var now = clock.instant();
    var created =
        reconstructions.add(
            new Reconstruction(
                id,
                command.project(),
                command.name().isBlank() ? captures.nameOf(source) : command.name(),
                source,
                command.plan(),
                instructionsFor(id, command.instructions()),
                settings.identities().resource(),
                new Stage.Collecting(),
                List.of(),
                new Trouble.None(),
                Cancellation.NONE,
                now,
                now,
                0));
    queue.submit(id, now);
    return created;
  }

  private Instructions instructionsFor(ReconstructionId id, Instructions wanted) {
    var folder =
        wanted.outputFolder().isBlank()
            ? settings.outputRoot().resolve(id.value())
            : Path.of(wanted.outputFolder());
    return new Instructions(
        folder.toAbsolutePath().normalize().toString(),
        wanted.skipUnusable(),
        wanted.deleteResourceWhenFinished());
  }
}
