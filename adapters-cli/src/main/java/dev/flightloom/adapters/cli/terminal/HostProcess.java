package dev.flightloom.adapters.cli.terminal;

import java.time.Duration;

/** What a command asks of the process that it runs in; tests give one that never waits. */
public interface HostProcess {
  /** Waits between two looks at a job. */
  void pause(Duration pause);

  /** Runs {@code action} when a person interrupts the process, until the answer is closed. */
  Guard onInterrupt(Runnable action);

  /** True once the process has been told to end. */
  boolean interrupted();

  /** Returns when the process is told to end. */
  void waitForExit();

  /** The port that the HTTP server took when {@code requested} was asked for, 0 meaning any. */
  int listeningPort(int requested);

  /** Ends the watch for interruptions. */
  @FunctionalInterface
  interface Guard extends AutoCloseable {
    @Override
    void close();
  }
}
