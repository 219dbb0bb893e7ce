package dev.flightloom.adapters.flighthub.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Reads answers that are no success by their HTTP status, or no JSON (contract chapter 1.6). */
class FlightHubErrors implements ResponseExceptionMapper<Failure> {
  private final ObjectMapper json;
  private final InstantSource clock;

  FlightHubErrors(ObjectMapper json, InstantSource clock) {
    this.json = json;
    this.clock = clock;
  }

  @Override
  public int getPriority() {
    return 1;
  }

  @Override
  public boolean handles(int status, @Nullable MultivaluedMap<String, Object> headers) {
    return status >= 300
        || (headers != null && isForeign(headers.getFirst(HttpHeaders.CONTENT_TYPE)));
  }

  private static boolean isForeign(@Nullable Object contentType) {
    return contentType != null && !contentType.toString().contains("json");
  }

  @Override
  public Failure toThrowable(Response response) {
    var status = response.getStatus();
    return businessFailure(response)
        .orElseGet(() ->
            switch (status) {
              case 401 -> byStatus(BusinessCode.UNAUTHENTICATED, response);
              case 403 -> byStatus(BusinessCode.FORBIDDEN, response);
              case 429 -> byStatus(BusinessCode.THROTTLED, response);
              default -> unexplained(status);
            });
  }

  private Failure byStatus(BusinessCode row, Response response) {
    return row.failure("FlightHub answers HTTP " + response.getStatus(), retryAfter(response));
  }

  private Duration retryAfter(Response response) {
    return RetryAfter.of(response.getHeaderString(HttpHeaders.RETRY_AFTER), clock);
  }

  private static Failure unexplained(int status) {
    if (status >= 500) {
      return BusinessCode.TROUBLE.failure("FlightHub answers HTTP " + status, Duration.ZERO);
    }
    if (status < 400 || status == 404) {
      return BusinessCode.NOT_AN_API.failure(
          "this host answers HTTP " + status + " with a web page and is not the API",
          Duration.ZERO);
    }
    return new Rejected(
        "flighthub.http-" + status,
        "FlightHub answers HTTP " + status + " without a reason",
        "Check the values of the request.");
  }

  private Optional<Failure> businessFailure(Response response) {
    if (isForeign(response.getHeaderString(HttpHeaders.CONTENT_TYPE)) || !response.hasEntity()) {
      return Optional.empty();
    }
    try {
      return Optional.<Envelope<?>>ofNullable(
              json.readValue(response.readEntity(String.class), Envelope.class))
          .filter(envelope -> envelope.code() != null)
          .flatMap(envelope -> envelope.failure(retryAfter(response)));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }
}
