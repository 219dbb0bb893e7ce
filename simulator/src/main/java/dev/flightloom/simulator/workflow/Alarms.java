package dev.flightloom.simulator.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The message centre of all projects; nobody ever confirms anything; thread-safe. */
@ApplicationScoped
public class Alarms {
  private final List<Alarm> all = new ArrayList<>();

  Alarms() {}

  /** Raises an alarm. */
  synchronized void raise(Alarm alarm) {
    all.add(alarm);
  }

  /** All alarms, oldest first. */
  public synchronized List<Alarm> all() {
    return List.copyOf(all);
  }

  /** Puts back what was there before, in place of everything. */
  public synchronized void restore(List<Alarm> alarms) {
    all.clear();
    all.addAll(alarms);
  }
}
