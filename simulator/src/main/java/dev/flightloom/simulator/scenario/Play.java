package dev.flightloom.simulator.scenario;

import dev.flightloom.simulator.call.Operation;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A scenario as far as it has been played.
 *
 * @param done places of the events that have happened
 * @param calls how often each operation has been called
 */
@RegisterForReflection
public record Play(
    Scenario scenario, Instant begunAt, Set<Integer> done, Map<String, Integer> calls) {
  public Play {
    done = Set.copyOf(done);
    calls = Map.copyOf(calls);
  }

  static Play of(Scenario scenario, Instant begun) {
    return new Play(scenario, begun, Set.of(), Map.of());
  }

  Play counting(Operation operation) {
    var counted = new TreeMap<>(calls);
    counted.merge(operation.word(), 1, Integer::sum);
    return new Play(scenario, begunAt, done, counted);
  }

  Play doing(int index) {
    var more = new TreeSet<>(done);
    more.add(index);
    return new Play(scenario, begunAt, more, calls);
  }

  int count(Operation operation) {
    return calls.getOrDefault(operation.word(), 0);
  }
}
