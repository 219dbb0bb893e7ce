package dev.flightloom.domain.reconstruction;

import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import java.time.Instant;
import java.util.Map;

/** One thing that happened to a reconstruction. */
public sealed interface ReconstructionEvent {

  /** A stage was entered; {@code detail} is empty or says why. */
  record StageEntered(Stage.Name stage, String detail) implements ReconstructionEvent {}

  /** Files arrived in the bucket or were accepted. */
  record UploadAdvanced(UploadTally tally) implements ReconstructionEvent {}

  /** A build moved on; percent is 0 to 100. */
  record BuildAdvanced(ModelKind kind, BuildStage.Name stage, int percent)
      implements ReconstructionEvent {}

  /** Bytes of an archive arrived. */
  record FetchAdvanced(ModelKind kind, long bytes, long totalBytes)
      implements ReconstructionEvent {}

  /** A step failed and is tried again. */
  record Troubled(String code, String message, String remedy) implements ReconstructionEvent {}

  /** Something odd that does not stop the job. */
  record Warned(String code, String message) implements ReconstructionEvent {}

  /** Calls to FlightHub and its bucket since the event of this kind before, by operation. */
  record CallsMade(Map<String, Long> calls) implements ReconstructionEvent {
    public CallsMade {
      calls = Map.copyOf(calls);
    }
  }

  /** An event with its place in the journal; sequences grow and start at 1. */
  record Recorded(long sequence, Instant at, ReconstructionEvent event) {}
}
