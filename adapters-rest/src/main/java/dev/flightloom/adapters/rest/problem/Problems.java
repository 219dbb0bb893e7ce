package dev.flightloom.adapters.rest.problem;

import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Makes problems; the only place that knows which status a failure has. */
public final class Problems {

  private Problems() {}

  /** The problem of {@code failure}. */
  static Problem of(Failure failure) {
    return Problem.of(
        status(failure), title(failure), failure.code(), failure.message(), failure.remedy());
  }

  /** The problem that HTTP itself has, such as 405; unlisted statuses get {@code http.<status>}. */
  static Problem of(int status, String detail) {
    return switch (status) {
      case 400 -> Problem.of(400, "Malformed", "request.malformed", detail, "");
      case 401 -> Problem.of(401, "Not signed in", "caller.unknown", detail, "");
      case 403 -> Problem.of(403, "Not allowed", "caller.denied", detail, "");
      case 404 ->
          Problem.of(404, "Not found", "path.unknown", detail, "See /q/openapi for every path.");
      case 405 ->
          Problem.of(
              405,
              "Method not allowed",
              "method.not-allowed",
              detail,
              "See /q/openapi for the methods of every path.");
      case 406 ->
          Problem.of(
              406,
              "Not acceptable",
              "media-type.not-acceptable",
              detail,
              "Send Accept: application/json, or none.");
      case 413 ->
          Problem.of(
              413,
              "Too large",
              "body.too-large",
              detail,
              "Send less, or raise quarkus.http.limits.max-body-size or"
                  + " flightloom.rest.max-json-size.");
      case 415 ->
          Problem.of(
              415,
              "Unsupported media type",
              "media-type.unsupported",
              detail,
              "Send Content-Type: application/json, or multipart/form-data where files go along.");
      case 416 -> Problem.of(416, "Out of range", "range.unsatisfiable", detail, "");
      default -> Problem.of(status, "Not served", "http." + status, detail, "");
    };
  }

  /** The problem of a bug of ours; tells nothing but the request id. */
  static Problem unexpected() {
    return Problem.of(
        500,
        "Unexpected error",
        "internal",
        "Something went wrong that should not.",
        "Look for the request id in the log of the service.");
  }

  /** Refuses a request with everything that is wrong with it. */
  public static WebApplicationException invalid(List<Violation> violations) {
    var detail = violations.size() == 1 ? "One thing is" : violations.size() + " things are";
    return thrown(
        Problem.of(
                400,
                "Invalid request",
                "request.invalid",
                detail + " wrong with the request.",
                "Correct everything that is listed under violations.")
            .with(violations));
  }

  /** Refuses a request with a status of HTTP itself. */
  public static WebApplicationException refused(int status, String detail) {
    return thrown(of(status, detail));
  }

  static Response answer(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  static int status(Failure failure) {
    return switch (failure) {
      case NotFound _ -> 404;
      case Denied _ -> 403;
      case Conflict _ -> 409;
      case Rejected _ -> 422;
      case Throttled _ -> 429;
      case Unavailable _ -> 503;
    };
  }

  private static String title(Failure failure) {
    return switch (failure) {
      case NotFound _ -> "Not found";
      case Denied _ -> "Not allowed";
      case Conflict _ -> "In conflict with the present state";
      case Rejected _ -> "Refused by a rule";
      case Throttled _ -> "Too many requests";
      case Unavailable _ -> "Other side unavailable";
    };
  }

  private static WebApplicationException thrown(Problem problem) {
    return new WebApplicationException(problem.detail(), answer(problem));
  }
}
