package dev.flightloom.domain.flighttask.readiness;

/** One thing that a readiness check noticed, with what to do about it. */
public record ReadinessFinding(
    ReadinessCode code, Severity severity, String message, String remedy) {
  /** How bad it is, the worst first. */
  public enum Severity {
    /** The task is not created unless this very code is overridden. */
    BLOCKING,
    /** A person should know. */
    WARNING
  }

  /** A finding that blocks. */
  public static ReadinessFinding blocking(ReadinessCode code, String message, String remedy) {
    return new ReadinessFinding(code, Severity.BLOCKING, message, remedy);
  }

  /** A finding that only warns. */
  public static ReadinessFinding warning(ReadinessCode code, String message, String remedy) {
    return new ReadinessFinding(code, Severity.WARNING, message, remedy);
  }

  /** The same as a warning if it passes by itself and the start is far away. */
  public ReadinessFinding seenFromAfar() {
    return code.nature() == ReadinessCode.Nature.PASSING
        ? warning(code, message + " (now; the start is later)", remedy)
        : this;
  }

  boolean isBlocking() {
    return severity == Severity.BLOCKING;
  }
}
