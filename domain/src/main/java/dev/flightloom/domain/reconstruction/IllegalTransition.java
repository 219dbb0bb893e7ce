package dev.flightloom.domain.reconstruction;

/**
 * A lifecycle was asked for a step that its table does not list: a bug of ours, never foreign data.
 */
public final class IllegalTransition extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names both stages. */
  public IllegalTransition(Object from, Object to) {
    super("no step leads from " + from + " to " + to);
  }
}
