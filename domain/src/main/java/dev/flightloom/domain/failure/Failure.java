package dev.flightloom.domain.failure;

/**
 * Something that cannot be done, with a code that never changes between releases; a bug is never a
 * {@code Failure}.
 */
public abstract sealed class Failure extends RuntimeException
    permits NotFound, Rejected, Conflict, Denied, Throttled, Unavailable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String remedy;

  Failure(String code, String message, String remedy) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }

  /**
   * Stable dotted code such as {@code device.not-found}; the part before the dot names the thing.
   */
  public final String code() {
    return code;
  }

  /** What the caller can do next, as one sentence; empty only where nothing helps. */
  public final String remedy() {
    return remedy;
  }

  /** The message, which is never absent. */
  public final String message() {
    var message = getMessage();
    return message == null ? code : message;
  }

  /** Attaches the technical cause, for logs only, and returns this failure. */
  public final Failure causedBy(Throwable cause) {
    initCause(cause);
    return this;
  }
}
