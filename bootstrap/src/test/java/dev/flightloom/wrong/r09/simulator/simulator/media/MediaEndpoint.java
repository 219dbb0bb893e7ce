package dev.flightloom.wrong.r09.simulator.simulator.media;

/** Wrong: goes round the dial. */
final class MediaEndpoint {
  long millis() {
    return System.currentTimeMillis();
  }
}
