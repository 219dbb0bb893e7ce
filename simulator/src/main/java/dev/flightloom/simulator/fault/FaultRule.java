package dev.flightloom.simulator.fault;

import dev.flightloom.simulator.call.Operation;
import dev.flightloom.simulator.profile.Profile.EtagForm;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A rule with its own count of calls and its own sequence of draws; thread-safe. */
public final class FaultRule {
  static final String EFFECTS =
      "delay, status, code, html, data-absent, list-null, cut-body, slow-body, reset,"
          + " expired-token, etag";

  private final FaultRequest request;
  private final Target target;
  private final Moment moment;
  private final Effect effect;
  private final Random draws;
  private int matched;
  private int fired;

  FaultRule(FaultRequest request, Target target, Moment moment, long seed) {
    this.request = request;
    this.target = target;
    this.moment = moment;
    this.effect = request.meaning();
    this.draws = new Random(seed);
  }

  /** Counts a call if it matches, and tells what is to happen to it. */
  synchronized Optional<Effect> meet(Operation operation, String path) {
    if (!target.matches(operation, path)) {
      return Optional.empty();
    }
    matched++;
    boolean drawn = moment.probability() >= 1 || draws.nextDouble() < moment.probability();
    if (!drawn || !moment.includes(matched) || fired >= moment.times()) {
      return Optional.empty();
    }
    fired++;
    return Optional.of(effect);
  }

  /** Real milliseconds before the call goes on. */
  long delayMillis() {
    return FaultRequest.or(request.delayMillis(), 0L);
  }

  /** The rule as it was asked for, with its counts. */
  synchronized FaultStatus status() {
    return new FaultStatus(request, matched, fired);
  }

  static void requireKnown(String operation) {
    var prefix = operation.replaceFirst("\\*$", "");
    boolean known =
        Arrays.stream(Operation.values())
            .map(Operation::word)
            .anyMatch(
                each -> operation.endsWith("*") ? each.startsWith(prefix) : each.equals(prefix));
    if (!known) {
      throw new IllegalArgumentException(
          "unknown operation '"
              + operation
              + "'; use * or one of "
              + Arrays.stream(Operation.values()).map(Operation::word).toList());
    }
  }

  static EtagForm etagForm(String word) {
    try {
      return EtagForm.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("unknown etag form '" + word + "'", e);
    }
  }
}
