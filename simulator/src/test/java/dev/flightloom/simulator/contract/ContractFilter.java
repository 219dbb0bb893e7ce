package dev.flightloom.simulator.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Holds every answer that a test gets from the simulator against the contract, and every request
 * that the simulator accepts.
 */
public final class ContractFilter implements Filter {
  private static final Contract CONTRACT = Contract.read();
  private static final String API = "/simulator/openapi/v0.1";

  private final BooleanSupplier spoilt;

  /** A filter that looks away while faults spoil answers. */
  public ContractFilter(BooleanSupplier spoilt) {
    this.spoilt = spoilt;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var answer = context.next(request, expected);
    var path = URI.create(request.getURI()).getRawPath();
    boolean json = String.valueOf(answer.contentType()).startsWith("application/json");
    if (!spoilt.getAsBoolean() && json && path.startsWith(API)) {
      check(request, path.substring(API.length()), answer);
    }
    return answer;
  }

  private static void check(FilterableRequestSpecification request, String path, Response answer) {
    var method = request.getMethod();
    var text = answer.asString();
    var wrong = CONTRACT.wrongWithAnswer(method, path, answer.statusCode(), text);
    if (wrong.isEmpty() && code(text) == 0) {
      wrong =
          CONTRACT.wrongWithRequest(method, path, query(request), headers(request), body(request));
    }
    if (!wrong.isEmpty()) {
      throw new AssertionError(String.join("\n", wrong) + "\n" + text);
    }
  }

  private static int code(String text) {
    try {
      return new ObjectMapper().readTree(text).path("code").asInt(-1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> query(FilterableRequestSpecification request) {
    var query = new TreeMap<String, String>();
    var text = Optional.ofNullable(URI.create(request.getURI()).getQuery()).orElse("");
    for (var pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      query.put(
          equals < 0 ? pair : pair.substring(0, equals),
          equals < 0 ? "" : pair.substring(equals + 1));
    }
    return query;
  }

  private static Map<String, String> headers(FilterableRequestSpecification request) {
    return request.getHeaders().asList().stream()
        .collect(
            Collectors.toMap(
                each -> each.getName(), each -> each.getValue(), (one, _) -> one, TreeMap::new));
  }

  private static String body(FilterableRequestSpecification request) {
    return request.getBody() == null ? "" : request.<String>getBody();
  }
}
