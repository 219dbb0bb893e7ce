package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.port.out.CaptureStore.Outcome;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import java.util.List;

/** Sends one file: written down before, and again once the store has confirmed it. */
final class FileSender {

  private final UploadPorts ports;

  FileSender(UploadPorts ports) {
    this.ports = ports;
  }

  /** Never throws a failure; it ends the round instead. */
  void send(UploadRound round, CaptureFile file) {
    try {
      note(round, file, new FileState.Sending(round.grant.id()));
      switch (round.calls.call("put_object", () -> tryOnce(round, file))) {
        case Outcome.Stored(var object) -> {
          note(round, file, new FileState.Stored(object));
          round.progress.stored(file);
          round.gate.succeeded();
        }
        case Outcome.GrantExpired _ -> {
          round.progress.gaveUp(file);
          note(round, file, new FileState.Planned());
          round.grantExpired();
        }
      }
    } catch (Failure failure) {
      round.progress.gaveUp(file);
      if (!round.mustStop()) {
        round.failed(failure);
      }
    }
  }

  private Outcome tryOnce(UploadRound round, CaptureFile file) {
    var source = round.reconstruction.source();
    var content = round.watched(ports.captures().content(source, file.path()), file);
    try {
      return ports.store().store(round.reconstruction.id(), round.grant, file, content);
    } catch (Throttled throttled) {
      round.gate.slowDown();
      throw throttled;
    }
  }

  private void note(UploadRound round, CaptureFile file, FileState state) {
    ports.journal().record(round.reconstruction.id(), List.of(file.in(state)));
  }
}
