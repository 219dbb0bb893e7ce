package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Failure;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every answer is wrapped in (contract chapter 1.5); success is decided by its code, never by
 * the HTTP status.
 */
public record Envelope<T>(@Nullable Integer code, @Nullable String message, @Nullable T data) {

  /**
   * The data of a success.
   *
   * @throws Failure as the code says, or {@code flighthub.malformed-answer} without data
   */
  public T unwrap() {
    var failure = failure(Duration.ZERO);
    if (failure.isPresent()) {
      throw failure.get();
    }
    return Mandatory.of("the answer").present("data", data);
  }

  /** The failure that the code means, or nothing for 0; {@code retryAfter} is of a header. */
  Optional<Failure> failure(Duration retryAfter) {
    var known = Mandatory.of("the answer").present("code", code);
    return known == 0
        ? Optional.empty()
        : Optional.of(BusinessCode.failure(known, message == null ? "" : message, retryAfter));
  }
}
