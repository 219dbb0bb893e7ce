package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Reading;

/** Room for media on a device; FlightHub counts in KB, we in bytes. */
public record Storage(Reading<Long> totalInBytes, Reading<Long> usedInBytes) {

  /** What is left, if both numbers are told and make sense. */
  public Reading<Long> freeInBytes() {
    return totalInBytes
        .known()
        .flatMap(
            total -> usedInBytes.known().filter(used -> used <= total).map(used -> total - used))
        .map(Reading::told)
        .orElseGet(Reading::untold);
  }
}
