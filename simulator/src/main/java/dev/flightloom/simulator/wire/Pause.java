package dev.flightloom.simulator.wire;

/** Real waiting, for faults that are about slowness; only ever on a request's virtual thread. */
public final class Pause {
  private Pause() {}

  /** Waits; an interruption ends the wait and is kept. */
  public static void millis(long millis) {
    if (millis <= 0) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
