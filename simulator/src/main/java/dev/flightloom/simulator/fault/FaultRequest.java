package dev.flightloom.simulator.fault;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault rule as the admin side takes it; every member but {@code effect} may be absent.
 *
 * <p>It is a request, hence the many components.
 *
 * @param operation a word of {@code Operation}, {@code *} for all, or a prefix such as {@code
 *     bucket.*}
 * @param pathContains only calls whose path contains this text
 * @param nth which of the matching calls, counted from 1
 * @param from first of the matching calls
 * @param to last of the matching calls
 * @param probability 0 to 1, drawn for every matching call
 * @param seed of the draws
 * @param times how often the fault happens at most
 * @param delayMillis before the call goes on, in real time
 * @param effect delay, status, code, html, data-absent, list-null, cut-body, slow-body, reset,
 *     expired-token or etag
 * @param when {@code before} (default) or {@code after} the real effect
 */
@RegisterForReflection
public record FaultRequest(
    @Nullable String operation,
    @Nullable String pathContains,
    @Nullable List<Integer> nth,
    @Nullable Integer from,
    @Nullable Integer to,
    @Nullable Double probability,
    @Nullable Long seed,
    @Nullable Integer times,
    @Nullable Long delayMillis,
    @Nullable String effect,
    @Nullable String when,
    @Nullable Integer status,
    @Nullable Integer retryAfter,
    @Nullable Integer code,
    @Nullable String message,
    @Nullable String etag,
    @Nullable Long pauseMillis) {

  /** The rule, or an {@code IllegalArgumentException} that names what is wrong. */
  public FaultRule rule() {
    var words = or(operation, "*");
    FaultRule.requireKnown(words);
    var moment =
        new Moment(
            or(nth, List.of()),
            or(from, 1),
            or(to, Integer.MAX_VALUE),
            or(probability, 1.0),
            or(times, Integer.MAX_VALUE));
    return new FaultRule(this, new Target(words, or(pathContains, "")), moment, or(seed, 1L));
  }

  /** The effect that the words mean. */
  Effect meaning() {
    boolean after = "after".equals(or(when, "before"));
    return switch (or(effect, "delay")) {
      case "delay" -> new Effect.Delay();
      case "status" -> new Effect.Status(or(status, 503), or(retryAfter, 0), after);
      case "code" -> new Effect.Code(or(code, 200500), or(message, "server error"), after);
      case "html" -> new Effect.Html(after);
      case "data-absent" -> new Effect.DataAbsent();
      case "list-null" -> new Effect.ListNull();
      case "cut-body" -> new Effect.CutBody();
      case "slow-body" -> new Effect.SlowBody(or(pauseMillis, 100L));
      case "reset" -> new Effect.Reset(after);
      case "expired-token" -> new Effect.ExpiredToken();
      case "etag" -> new Effect.Etag(FaultRule.etagForm(or(etag, "opaque")));
      default ->
          throw new IllegalArgumentException(
              "unknown effect '" + effect + "'; use one of " + FaultRule.EFFECTS);
    };
  }

  static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
