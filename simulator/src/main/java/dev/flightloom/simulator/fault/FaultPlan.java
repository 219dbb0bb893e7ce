package dev.flightloom.simulator.fault;

import dev.flightloom.simulator.call.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The rules in force; the first one that fires decides, all that match count; thread-safe. */
@ApplicationScoped
public class FaultPlan {
  private final List<FaultRule> rules = new CopyOnWriteArrayList<>();

  /** Adds a rule behind the others. */
  public void add(FaultRule rule) {
    rules.add(rule);
  }

  /** All rules with their counts. */
  public List<FaultStatus> all() {
    return rules.stream().map(FaultRule::status).toList();
  }

  /** Drops one rule, counted from 1 as {@link #all} lists them. */
  public synchronized void remove(int number) {
    if (number < 1 || number > rules.size()) {
      throw new IllegalArgumentException(
          "there is no fault " + number + "; there are " + rules.size());
    }
    rules.remove(number - 1);
  }

  /** Drops all rules. */
  public void clear() {
    rules.clear();
  }

  /** What is to happen to a call. */
  public Optional<Firing> meet(Operation operation, String path) {
    Optional<Firing> first = Optional.empty();
    for (var rule : rules) {
      var effect = rule.meet(operation, path);
      if (first.isEmpty()) {
        first = effect.map(each -> new Firing(each, rule.delayMillis()));
      }
    }
    return first;
  }

  /**
   * A fault that happens to a call.
   *
   * @param delayMillis real milliseconds before anything else
   */
  public record Firing(Effect effect, long delayMillis) {}
}
