package dev.flightloom.domain.system;

import java.util.List;
import java.util.Locale;

/**
 * One way in which FlightHub can refuse or fail, under a word of ours that never changes.
 *
 * @param code dotted word such as {@code device.offline}, the code of the failure
 * @param numbers FlightHub's own codes that mean it (contract chapters 1.7, 5.2 and 10.10); none
 *     where FlightHub said nothing that could be read
 */
public record KnownError(
    String code, Retry retry, Explanation explanation, List<ForeignCode> numbers) {

  public KnownError {
    numbers = List.copyOf(numbers);
  }

  /** Whether the same call, made again, can end in another way. */
  public enum Retry {
    /** It passes by itself; calls that change nothing are repeated for the caller. */
    LATER,
    /** Only when somebody has done what the remedy says. */
    AFTER_REMEDY,
    /** The same call is always answered in this way. */
    NEVER
  }

  /** How sure it is that FlightHub uses a number. */
  public enum Origin {
    /** A page of DJI's documentation names it. */
    DOCUMENTED,
    /** Somebody's working code or log shows it. */
    OBSERVED,
    /** TerraAPI, which FlightHub's modelling descends from, uses it; not confirmed here. */
    ANCESTOR
  }

  /** One sentence each for people: what it means, why it usually happens, what to do. */
  public record Explanation(String meaning, String cause, String remedy) {}

  /**
   * A number of FlightHub's.
   *
   * @param meaning what this number says in particular
   * @param where the chapter or the calls that answer it
   */
  public record ForeignCode(int value, String meaning, String where, Origin origin) {}

  /** True when {@code text} occurs in any of its words or numbers, in whatever case. */
  public boolean mentions(String text) {
    var wanted = text.toLowerCase(Locale.ROOT);
    var said = code + " " + explanation + " " + numbers;
    return said.toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** True when {@code wanted} is its code or one of its numbers. */
  public boolean isCalled(String wanted) {
    return code.equals(wanted)
        || numbers.stream().anyMatch(it -> Integer.toString(it.value()).equals(wanted));
  }
}
