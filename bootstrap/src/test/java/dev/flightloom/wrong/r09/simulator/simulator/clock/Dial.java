package dev.flightloom.wrong.r09.simulator.simulator.clock;

/** Right: the simulator's own clock. */
public final class Dial {
  public long millis() {
    return System.currentTimeMillis();
  }
}
