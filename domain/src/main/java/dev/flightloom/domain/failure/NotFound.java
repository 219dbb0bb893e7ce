package dev.flightloom.domain.failure;

/** No such thing, now or for this project; trying again does not help. */
public final class NotFound extends Failure {

  private static final long serialVersionUID = 1L;

  /** Names the thing that is missing in {@code message}. */
  public NotFound(String code, String message, String remedy) {
    super(code, message, remedy);
  }
}
