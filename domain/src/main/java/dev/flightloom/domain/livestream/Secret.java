package dev.flightloom.domain.livestream;

/** A token or a password: for the one who asked, never for logs. */
public record Secret(String value) {
  @Override
  public String toString() {
    return "redacted";
  }
}
