package dev.flightloom.domain.annotation;

import java.util.Locale;

/** A colour as FlightHub writes it: {@code #RRGGBB} (contract chapter 9.1). */
public record Colour(String hex) {

  /** What a mark has whose colour nobody chose. */
  public static final Colour USUAL = new Colour("#2D8CF0");

  public Colour {
    if (!hex.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("is '" + hex + "', but a colour like #2D8CF0 is accepted");
    }
    hex = hex.toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return hex;
  }
}
