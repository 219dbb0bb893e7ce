package dev.flightloom.domain.wayline;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name that FlightHub accepts for a route (contract chapter 7.1): without control characters and
 * without {@code < > : " / \ | ? * . _}, at most {@value #LONGEST} characters.
 */
public record RouteName(String value) {
  /** No limit is published; longer names do not fit into FlightHub's list anyway. */
  public static final int LONGEST = 64;

  /** The rule as one sentence for people. */
  public static final String RULE =
      "A route's name has 1 to "
          + LONGEST
          + " characters and none of < > : \" / \\ | ? * . _ or control characters.";

  private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*._\\p{Cntrl}]");

  public RouteName {
    if (value.isBlank()
        || !value.equals(value.strip())
        || value.length() > LONGEST
        || REFUSED.matcher(value).find()) {
      throw new IllegalArgumentException("no name for a route: '" + value + "'. " + RULE);
    }
  }

  /**
   * The nearest acceptable name: refused characters become hyphens; {@code route} where nothing is
   * left.
   */
  public static RouteName near(String wish) {
    var composed = Normalizer.normalize(wish, Normalizer.Form.NFC);
    var clean =
        REFUSED.matcher(composed).replaceAll("-").replaceAll("-{2,}", "-").replaceAll("\\s+", " ");
    var shortened = clean.substring(0, Math.min(LONGEST, clean.length()));
    var trimmed = shortened.replaceAll("^[-\\s]+|[-\\s]+$", "");
    return new RouteName(trimmed.isEmpty() ? "route" : trimmed);
  }

  /** This name, or with the first number from 2 on that makes it differ from all {@code taken}. */
  public RouteName besides(Collection<String> taken) {
    var names = taken.stream().map(RouteName::folded).collect(Collectors.toSet());
    if (!names.contains(folded(value))) {
      return this;
    }
    return IntStream.iterate(2, it -> it + 1)
        .mapToObj(this::numbered)
        .filter(it -> !names.contains(folded(it.value)))
        .findFirst()
        .orElseThrow();
  }

  private RouteName numbered(int number) {
    var suffix = "-" + number;
    var room = Math.min(value.length(), LONGEST - suffix.length());
    return new RouteName(value.substring(0, room) + suffix);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
