package dev.flightloom.simulator.scenario;

import dev.flightloom.simulator.call.Operation;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens once: when a simulated time has passed since the scenario began, or just
 * before a call is answered.
 *
 * @param after ISO 8601 duration; absent for an event that waits for a call
 * @param call name of an operation; absent for an event that waits for a time
 * @param nth which of these calls, from 1; the first where absent
 * @param change what happens
 */
@RegisterForReflection
public record Event(
    @Nullable String after, @Nullable String call, @Nullable Integer nth, Change change) {

  /** Refuses what can never happen. */
  void check() {
    if ((after == null) == (call == null)) {
      throw new IllegalArgumentException("an event has either 'after' or 'call'");
    }
    if (after != null && Duration.parse(after).isNegative()) {
      throw new IllegalArgumentException("'after' must not be negative");
    }
    if (call != null
        && Arrays.stream(Operation.values()).noneMatch(each -> each.word().equals(call))) {
      throw new IllegalArgumentException("unknown operation '" + call + "' in an event");
    }
  }

  /** When it is due; empty for an event that waits for a call. */
  Optional<Instant> due(Instant begun) {
    return Optional.ofNullable(after).map(each -> begun.plus(Duration.parse(each)));
  }

  boolean waitsFor(Operation operation) {
    return operation.word().equals(call);
  }

  int number() {
    return Objects.requireNonNullElse(nth, 1);
  }
}
