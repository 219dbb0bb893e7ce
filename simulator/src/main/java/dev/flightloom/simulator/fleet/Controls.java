package dev.flightloom.simulator.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who holds which control; whoever takes it last has it, without a lease; thread-safe. */
@ApplicationScoped
public class Controls {
  private final List<Control> all = new ArrayList<>();

  /** Gives control to a user, whoever had it. */
  public synchronized void take(Control control) {
    all.removeIf(control::sameThing);
    all.add(control);
  }

  /** Gives up a control; one in other hands stays there. */
  public synchronized void release(Control control) {
    all.remove(control);
  }

  /** Who holds a control. */
  public synchronized Optional<User> holder(String drone, String payload) {
    return of(drone).stream()
        .filter(each -> each.payload().equals(payload))
        .map(Control::user)
        .findFirst();
  }

  /** The controls of an aircraft that somebody holds. */
  public synchronized List<Control> of(String drone) {
    return all.stream().filter(each -> each.drone().equals(drone)).toList();
  }

  /** All controls in hands. */
  public synchronized List<Control> all() {
    return List.copyOf(all);
  }

  /** Puts back what was before, in place of everything. */
  public synchronized void restore(List<Control> controls) {
    all.clear();
    all.addAll(controls);
  }
}
