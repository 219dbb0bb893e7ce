package dev.flightloom.domain.failure;

/** The state changed meanwhile, or a limit of parallel work is reached; later it may succeed. */
public final class Conflict extends Failure {

  private static final long serialVersionUID = 1L;

  /** Names what is in the way in {@code message}. */
  public Conflict(String code, String message, String remedy) {
    super(code, message, remedy);
  }
}
