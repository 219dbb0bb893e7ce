package dev.flightloom.adapters.rest.reconstruction;

/** Waits between two looks at the journal for an open event stream. */
@FunctionalInterface
interface EventPace {
  /** Returns when the journal is to be looked at again. */
  void pause() throws InterruptedException;
}
