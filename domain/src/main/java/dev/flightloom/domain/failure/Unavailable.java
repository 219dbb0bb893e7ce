package dev.flightloom.domain.failure;

/** The other side is down, or our own credential for it is wrong; trying again later may help. */
public final class Unavailable extends Failure {

  private static final long serialVersionUID = 1L;

  /** Names the host or the store that did not answer. */
  public Unavailable(String code, String message, String remedy) {
    super(code, message, remedy);
  }
}
