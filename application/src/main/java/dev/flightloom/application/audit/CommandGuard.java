package dev.flightloom.application.audit;

import dev.flightloom.application.audit.port.out.AuditJournal;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * The only way to what moves an aircraft or a dock: closed unless it was opened by configuration,
 * for operators only, and nothing passes that is not in the journal; thread-safe.
 */
public final class CommandGuard {
  private final boolean enabled;
  private final AuditJournal journal;
  private final RandomGenerator random;
  private final InstantSource clock;

  /** {@code enabled} is {@code flightloom.commands.enabled}. */
  public CommandGuard(
      boolean enabled, AuditJournal journal, RandomGenerator random, InstantSource clock) {
    this.enabled = enabled;
    this.journal = journal;
    this.random = random;
    this.clock = clock;
  }

  /**
   * Makes the call of {@code intent} exactly once, under the request id of its entry; an attempt
   * that is not let through has an entry too.
   *
   * @throws Denied {@code commands.disabled} or {@code commands.role}
   * @throws Failure what the call throws, when it certainly had no effect
   */
  public <T> Outcome<T> pass(Intent intent, Function<RequestId, Outcome<T>> call) {
    var id = RequestId.random(random);
    journal.begin(AuditEntry.begun(id, intent, clock.instant()));
    try {
      requireOpen(intent.actor());
      var outcome = call.apply(id);
      journal.settle(id, verdict(outcome), clock.instant());
      return outcome;
    } catch (Failure refused) {
      journal.settle(id, new Verdict.Refused(refused.code(), refused.message()), clock.instant());
      throw refused;
    }
  }

  private void requireOpen(Actor actor) {
    if (!enabled) {
      throw new Denied(
          "commands.disabled",
          "commands to docks and aircraft are off",
          "Set flightloom.commands.enabled=true (FLIGHTLOOM_COMMANDS_ENABLED=true) where a person"
              + " answers for what moves.");
    }
    if (!actor.roles().contains(Actor.Role.OPERATOR)) {
      throw new Denied(
          "commands.role",
          actor.name() + " is no operator",
          "Ask somebody with the operator role.");
    }
  }

  private static Verdict verdict(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Known<?>(var value) -> new Verdict.Accepted(value.toString());
      case Outcome.Unknown<?>(var why) -> new Verdict.Unknown(why.code(), why.message());
    };
  }
}
