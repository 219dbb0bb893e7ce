package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Unavailable;
import org.jspecify.annotations.Nullable;

/** Members that an answer must have; a missing one is named instead of ending in a null. */
public record Mandatory(String thing) {

  /** Members of {@code thing}, a word for people such as "the project". */
  public static Mandatory of(String thing) {
    return new Mandatory(thing);
  }

  /**
   * The value of a member.
   *
   * @throws Unavailable {@code flighthub.malformed-answer} when it is absent or null
   */
  public <T> T present(String member, @Nullable T value) {
    if (value == null) {
      throw malformed(member + " is missing");
    }
    return value;
  }

  /** A text that is not blank, for ids and everything that identifies. */
  public String text(String member, @Nullable String value) {
    if (present(member, value).isBlank()) {
      throw malformed(member + " is blank");
    }
    return present(member, value);
  }

  /** The failure for a member that is there and makes no sense. */
  public Unavailable malformed(String what) {
    return new Unavailable(
        BusinessCode.MALFORMED.word(),
        "FlightHub's answer cannot be used: in " + thing + ", " + what,
        BusinessCode.MALFORMED.explanation().remedy());
  }
}
