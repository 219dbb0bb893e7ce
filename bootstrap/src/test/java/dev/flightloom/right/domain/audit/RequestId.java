package dev.flightloom.right.domain.audit;

/** Needed for everything that moves something. */
public record RequestId(String value) {
  public static RequestId random() {
    return new RequestId("drawn");
  }
}
