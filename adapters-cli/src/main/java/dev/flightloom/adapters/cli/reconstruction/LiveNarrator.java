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

/** Lines for stages and trouble, and below them one line that is drawn again and again. */
class LiveNarrator extends PlainNarrator {
  private final Terminal terminal;

  LiveNarrator(Terminal terminal) {
    super(terminal);
    this.terminal = terminal;
  }

  @Override
  public void tell(ReconstructionEvent.Recorded recorded, JobProgress progress) {
    switch (recorded.event()) {
      case StageEntered _, Troubled _, Warned _ -> super.tell(recorded, progress);
      case UploadAdvanced _, BuildAdvanced _, FetchAdvanced _, CallsMade _ -> {}
    }
  }

  @Override
  public void tick(JobProgress progress) {
    if (!progress.stage().isFinal()) {
      terminal.redraw("  " + ProgressLine.of(progress, terminal));
    }
  }

  @Override
  public void end() {
    terminal.erase();
  }

  @Override
  void line(String line) {
    terminal.erase();
    super.line(line);
  }
}
