package dev.flightloom.adapters.cli.terminal;

/** What the shell sees; the numbers never change between releases. */
public final class ExitCode {
  /** Done. */
  public static final int OK = 0;

  /** Could not be done. */
  public static final int FAILED = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** Findings of the preflight stop it. */
  public static final int FINDINGS = 3;

  /** The job is left open and can be resumed. */
  public static final int OPEN = 4;

  /** A person has to decide. */
  public static final int DECISION = 5;

  /** Ended by Ctrl-C. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
