package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.TransferRate;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.BuildAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.CallsMade;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.FetchAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.StageEntered;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Troubled;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.UploadAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Warned;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the events of a job add up to; for one thread. */
class JobProgress {
  private final Map<ModelKind, BuildAdvanced> builds = new EnumMap<>(ModelKind.class);
  private final Map<ModelKind, FetchAdvanced> fetches = new EnumMap<>(ModelKind.class);
  private final Map<String, Long> calls = new TreeMap<>();
  private Stage.Name stage = Stage.Name.COLLECTING;
  private UploadTally tally = UploadTally.NONE;
  private TransferRate rate = new TransferRate();
  private long sequence;

  void take(ReconstructionEvent.Recorded recorded) {
    sequence = recorded.sequence();
    switch (recorded.event()) {
      case StageEntered(var entered, _) -> enter(entered);
      case UploadAdvanced(var now) -> {
        tally = now;
        rate.observe(recorded.at(), now.storedBytes());
      }
      case BuildAdvanced build -> builds.put(build.kind(), build);
      case FetchAdvanced fetch -> {
        fetches.put(fetch.kind(), fetch);
        rate.observe(recorded.at(), fetchedBytes());
      }
      case CallsMade(var made) ->
          made.forEach((name, count) -> calls.merge(name, count, Long::sum));
      case Troubled _, Warned _ -> {}
    }
  }

  private void enter(Stage.Name entered) {
    if (entered != stage) {
      rate = new TransferRate();
    }
    stage = entered;
  }

  /** Sequence of the last event taken in. */
  long sequence() {
    return sequence;
  }

  Stage.Name stage() {
    return stage;
  }

  UploadTally tally() {
    return tally;
  }

  TransferRate rate() {
    return rate;
  }

  Map<ModelKind, BuildAdvanced> builds() {
    return Collections.unmodifiableMap(builds);
  }

  Map<String, Long> calls() {
    return Collections.unmodifiableMap(calls);
  }

  long totalCalls() {
    return calls.values().stream().mapToLong(Long::longValue).sum();
  }

  long fetchedBytes() {
    return fetches.values().stream().mapToLong(FetchAdvanced::bytes).sum();
  }

  /** Zero while a size is not known. */
  long bytesToFetch() {
    return fetches.values().stream().mapToLong(FetchAdvanced::totalBytes).sum();
  }
}
