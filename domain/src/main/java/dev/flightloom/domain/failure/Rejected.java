package dev.flightloom.domain.failure;

/** Understood and refused by a rule, ours or FlightHub's; the same request is refused again. */
public final class Rejected extends Failure {

  private static final long serialVersionUID = 1L;

  /** Names the rule that refused in {@code message}. */
  public Rejected(String code, String message, String remedy) {
    super(code, message, remedy);
  }
}
