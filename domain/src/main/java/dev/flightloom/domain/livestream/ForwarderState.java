package dev.flightloom.domain.livestream;

/** What a forwarder does (contract chapter 5.5). */
public enum ForwarderState {
  INITIALIZED,
  RUNNING,
  STOPPED,
  ERROR,
  FAILED
}
