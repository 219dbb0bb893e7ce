package dev.flightloom.domain.failure;

/** This caller may not; another caller or another role may. */
public final class Denied extends Failure {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for, never the secret that was offered. */
  public Denied(String code, String message, String remedy) {
    super(code, message, remedy);
  }
}
