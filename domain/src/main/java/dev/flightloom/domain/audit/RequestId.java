package dev.flightloom.domain.audit;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Identifies one call to FlightHub (header X-Request-Id, contract chapter 1.3) and its entry. */
public record RequestId(String value) {
  public RequestId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("request id is blank");
    }
  }

  /** A UUID of version 4 made of {@code random} bits. */
  public static RequestId random(RandomGenerator random) {
    var high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
    var low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new RequestId(new UUID(high, low).toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
