package dev.flightloom.domain.wayline.plan;

import java.util.OptionalDouble;

/** A number of a route file that may be left out there. */
public sealed interface Figure {

  /** A finite number. */
  record Told(double value) implements Figure {
    public Told {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a finite number: " + value);
      }
    }
  }

  /** Left out, or unreadable, which then is a finding. */
  record Untold() implements Figure {}

  /** The number that is left out. */
  static Figure untold() {
    return new Untold();
  }

  /** The number {@code value}. */
  static Figure of(double value) {
    return new Told(value);
  }

  /** The number, or nothing. */
  default OptionalDouble told() {
    return switch (this) {
      case Told(var value) -> OptionalDouble.of(value);
      case Untold _ -> OptionalDouble.empty();
    };
  }

  /** This number, or {@code other} where it is left out. */
  default Figure or(Figure other) {
    return this instanceof Told ? this : other;
  }
}
