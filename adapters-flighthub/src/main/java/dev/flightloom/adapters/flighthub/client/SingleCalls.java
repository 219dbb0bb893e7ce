package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Makes each call once, at our pace, and turns everything that can go wrong into a {@link Failure},
 * or into a lost answer where that makes a difference; thread-safe. For callers that repeat by
 * themselves, which is the reconstruction (ADR 0018); all others take {@link FlightHubCalls}.
 */
@ApplicationScoped
public class SingleCalls {
  private final RequestPace pace;
  private final Pause pause;
  private final BrokenCalls broken;
  private final InstantSource clock;

  SingleCalls(RequestPace pace, Pause pause, BrokenCalls broken, InstantSource clock) {
    this.pace = pace;
    this.pause = pause;
    this.broken = broken;
    this.clock = clock;
  }

  /** The answer of a call that changes nothing, or may be repeated. */
  public <T> Envelope<T> ask(Supplier<RestResponse<Envelope<T>>> call) {
    return send(call).envelope();
  }

  /** The same with the headers of the answer. */
  public <T> Attempt.Answered<T> send(Supplier<RestResponse<Envelope<T>>> call) {
    return switch (attempt(call)) {
      case Attempt.Answered<T> answered -> answered;
      case Attempt.Lost<T>(var failure) -> throw failure;
    };
  }

  /** The data of a call, or nothing when FlightHub says that there is no such thing. */
  public <T> Optional<T> find(Supplier<RestResponse<Envelope<T>>> call) {
    return unlessNotFound(() -> Optional.of(ask(call).unwrap()));
  }

  /** A call for which it is fine that there is nothing to do it to. */
  public <T> void askTolerantly(Supplier<RestResponse<Envelope<T>>> call) {
    unlessNotFound(() -> Optional.of(ask(call)));
  }

  /**
   * A call that must not be made twice.
   *
   * @throws Failure only when the call certainly had no effect
   */
  public <T> Attempt<T> attempt(Supplier<RestResponse<Envelope<T>>> call) {
    var wait = pace.reserve();
    if (wait.isPositive()) {
      pause.last(wait);
    }
    try {
      return new Attempt.Answered<>(successful(call.get()));
    } catch (Throttled failure) {
      pace.slowDown(failure.retryAfter());
      throw failure;
    } catch (Unavailable failure) {
      if (BusinessCode.UNAUTHENTICATED.isOf(failure)) {
        throw failure;
      }
      return new Attempt.Lost<>(failure);
    } catch (ProcessingException | WebApplicationException | VertxException exception) {
      return new Attempt.Lost<>(broken.lost(exception));
    }
  }

  static <T> Optional<T> unlessNotFound(Supplier<Optional<T>> call) {
    try {
      return call.get();
    } catch (NotFound failure) {
      if (BusinessCode.NOT_FOUND.isOf(failure)) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  private <T> RestResponse<Envelope<T>> successful(RestResponse<Envelope<T>> response) {
    var pauseAsked = retryAfter(response);
    new Attempt.Answered<>(response)
        .envelope()
        .failure(pauseAsked)
        .ifPresent(failure -> {
          throw failure;
        });
    return response;
  }

  private Duration retryAfter(RestResponse<?> response) {
    return RetryAfter.of(response.getHeaderString(HttpHeaders.RETRY_AFTER), clock);
  }
}
