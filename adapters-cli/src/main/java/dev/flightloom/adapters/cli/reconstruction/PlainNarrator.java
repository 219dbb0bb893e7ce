package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.BuildAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.CallsMade;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.FetchAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.StageEntered;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Troubled;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.UploadAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Warned;
import java.util.HashMap;
import java.util.Map;

/** Whole lines for logs: one per stage, per tenth of progress and per new trouble. */
class PlainNarrator implements Narrator {
  private final Terminal terminal;
  private final Map<String, String> told = new HashMap<>();

  PlainNarrator(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void tell(ReconstructionEvent.Recorded recorded, JobProgress progress) {
    switch (recorded.event()) {
      case StageEntered(var stage, var detail) -> {
        told.clear();
        line(ProgressLine.phrase(stage) + (detail.isBlank() ? "" : ": " + detail));
      }
      case UploadAdvanced(var tally) -> {
        var tenth = ProgressLine.uploadPercent(tally) / 10;
        once("upload", tenth + "/" + tally.allStored(), "  " + ProgressLine.uploaded(progress));
        var accepted = ProgressLine.registeredPercent(tally) / 10;
        if (tally.registeredFiles() > 0) {
          once("accepted", "" + accepted, "  " + ProgressLine.registered(tally));
        }
      }
      case BuildAdvanced build -> {
        var step = build.stage() + "/" + build.percent() / 10;
        once("build " + build.kind(), step, "  " + ProgressLine.built(build));
      }
      case FetchAdvanced fetch -> {
        var tenth = fetch.totalBytes() <= 0 ? 0 : fetch.bytes() * 10 / fetch.totalBytes();
        once("fetch " + fetch.kind(), "" + tenth, "  " + ProgressLine.fetched(progress));
      }
      case Troubled(var code, var message, var remedy) ->
          once("trouble", code + message, "  Trouble [" + code + "]: " + message + after(remedy));
      case Warned(var code, var message) -> line("  Warning [" + code + "]: " + message);
      case CallsMade _ -> {}
    }
  }

  private void once(String subject, String state, String line) {
    if (!state.equals(told.put(subject, state))) {
      line(line);
    }
  }

  private static String after(String remedy) {
    return remedy.isBlank() ? "" : " Remedy: " + remedy;
  }

  /** Writes one line for the eyes. */
  void line(String line) {
    terminal.note(line);
  }
}
