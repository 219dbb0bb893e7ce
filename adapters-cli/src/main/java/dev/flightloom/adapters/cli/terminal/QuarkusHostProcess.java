package dev.flightloom.adapters.cli.terminal;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Model.CommandSpec;

/** The process that Quarkus runs in, and its terminal. */
@Singleton
class QuarkusHostProcess implements HostProcess {
  private final AtomicBoolean interrupted = new AtomicBoolean();

  @Override
  public void pause(Duration pause) {
    LockSupport.parkNanos(pause.toNanos());
  }

  @Override
  public Guard onInterrupt(Runnable action) {
    var hook =
        new Thread(
            () -> {
              interrupted.set(true);
              action.run();
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return () -> {
      if (!interrupted.get()) {
        forget(hook);
      }
    };
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shutdownHasBegun) {
      hook.setName("interruption-too-late");
    }
  }

  @Override
  public boolean interrupted() {
    return interrupted.get();
  }

  @Override
  public void waitForExit() {
    Quarkus.waitForExit();
  }

  /** Quarkus writes the port that it took into this property. */
  @Override
  public int listeningPort(int requested) {
    return requested == 0 ? Integer.getInteger("quarkus.http.port", 0) : requested;
  }

  @Produces
  @Singleton
  Terminal terminal() {
    // JDK 25 answers null again where input or output is no terminal.
    var screen = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    var columns = screen.isPresent() ? columns() : 0;
    return Terminal.of(System.out, System.err, System.getenv(), columns);
  }

  /** Picocli already knows how to ask the terminal for its width. */
  private static int columns() {
    return CommandSpec.create().usageMessage().autoWidth(true).width();
  }
}
