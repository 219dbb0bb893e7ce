package dev.flightloom.simulator.call;

/**
 * What is done after a call, whoever does it: the gate need not know who keeps the world, which
 * holds the records of every chapter behind the gate.
 */
@FunctionalInterface
public interface Afterwards {
  /** Told after each call, with its HTTP method. */
  void after(String method);
}
