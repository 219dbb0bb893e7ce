package dev.flightloom.adapters.cli.media;

import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Terminal;
import java.util.concurrent.locks.ReentrantLock;

/** A line that grows on a screen, a note for each tenth elsewhere; thread-safe. */
final class DownloadProgress {

  private final ReentrantLock lock = new ReentrantLock();
  private final Terminal terminal;
  private int lastPercent = -1;

  DownloadProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  void reached(int files, int ofFiles, long bytes, long ofBytes) {
    var percent = Quantities.percent(bytes, ofBytes);
    lock.lock();
    try {
      var step = terminal.abilities().interactive() ? 1 : 10;
      if (percent / step > lastPercent / step || lastPercent < 0) {
        lastPercent = percent;
        show(percent, files + "/" + Quantities.count(ofFiles, "file"), bytes);
      }
    } finally {
      lock.unlock();
    }
  }

  private void show(int percent, String files, long bytes) {
    var text = files + ", " + Quantities.bytes(bytes);
    if (terminal.abilities().interactive()) {
      terminal.redraw(Quantities.bar(percent, 20, terminal.abilities().unicode()) + "  " + text);
    } else {
      terminal.note(percent + " %, " + text);
    }
  }

  void end() {
    if (terminal.abilities().interactive()) {
      terminal.erase();
    }
  }
}
