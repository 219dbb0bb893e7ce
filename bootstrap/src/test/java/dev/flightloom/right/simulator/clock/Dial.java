package dev.flightloom.right.simulator.clock;

/** May read the machine's clock. */
public final class Dial {
  public long millis() {
    return System.currentTimeMillis();
  }
}
