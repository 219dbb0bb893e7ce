package dev.flightloom.simulator.clock;

/**
 * How fast simulated time runs.
 *
 * @param factor simulated seconds per real second; 0 when frozen
 */
public record Pace(double factor) {
  public Pace {
    if (!(factor >= 0) || factor > 1_000_000) {
      throw new IllegalArgumentException("the clock's pace must be between 0 and 1000000");
    }
  }

  /** Reads {@code real}, {@code frozen} or {@code xN}. */
  public static Pace parse(String text) {
    return switch (text) {
      case "real" -> new Pace(1);
      case "frozen" -> new Pace(0);
      default -> accelerated(text);
    };
  }

  private static Pace accelerated(String text) {
    if (!text.matches("x\\d{1,7}(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException(
          "unknown clock mode '" + text + "'; use real, frozen or xN, for example x60");
    }
    return new Pace(Double.parseDouble(text.substring(1)));
  }

  /** The words that {@link #parse} reads. */
  @Override
  public String toString() {
    if (factor == 0) {
      return "frozen";
    }
    return factor == 1 ? "real" : "x" + (factor == Math.rint(factor) ? "" + (long) factor : factor);
  }
}
