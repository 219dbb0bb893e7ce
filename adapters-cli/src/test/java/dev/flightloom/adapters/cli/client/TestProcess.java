package dev.flightloom.adapters.cli.client;

import dev.flightloom.adapters.cli.terminal.HostProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Never waits; counts its pauses, and is interrupted at one of them on demand. */
public final class TestProcess implements HostProcess {
  private final List<Runnable> hooks = new ArrayList<>();
  private int interruptAt = -1;
  private int pauses;
  private boolean interrupted;
  private boolean waited;

  /** Ctrl-C at the given pause, from 1. */
  public TestProcess interruptedAt(int pause) {
    interruptAt = pause;
    return this;
  }

  /** True after a command waited for the end of the process. */
  public boolean waited() {
    return waited;
  }

  @Override
  public void pause(Duration pause) {
    pauses++;
    Thread.onSpinWait();
    if (pauses == interruptAt) {
      interrupted = true;
      hooks.forEach(Runnable::run);
    }
  }

  @Override
  public Guard onInterrupt(Runnable action) {
    hooks.add(action);
    return () -> hooks.remove(action);
  }

  @Override
  public boolean interrupted() {
    return interrupted;
  }

  @Override
  public void waitForExit() {
    waited = true;
  }

  @Override
  public int listeningPort(int requested) {
    return requested == 0 ? 49_152 : requested;
  }
}
