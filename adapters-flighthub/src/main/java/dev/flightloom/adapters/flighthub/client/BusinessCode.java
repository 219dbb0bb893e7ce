package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The only table of FlightHub's business codes (contract chapter 1.7 and, for the quota, 10.10);
 * long, as the table is.
 */
enum BusinessCode {
  PARAMETER(
      Kind.REJECTED,
      "flighthub.parameter",
      "a parameter is wrong or missing",
      "Check the values of the request."),
  UNAUTHENTICATED(
      Kind.UNAVAILABLE,
      "flighthub.credentials",
      "the organisation key is not accepted",
      "Check that flighthub.organization-key is complete, was made by an administrator and belongs"
          + " to the region that is set: a key of one region is refused by the others."),
  FORBIDDEN(
      Kind.DENIED,
      "flighthub.denied",
      "this project is not open to our key",
      "Check four things: the project id is given; it belongs to the organisation of the key; the"
          + " user who made the key is a member of the project; that user's role includes this"
          + " module."),
  NOT_FOUND(
      Kind.NOT_FOUND,
      "flighthub.not-found",
      "there is no such thing",
      "Check the id and the project."),
  NO_PROJECT(
      Kind.NOT_FOUND,
      "project.not-found",
      "there is no such project",
      "List the projects of the organisation and use one of their ids."),
  THROTTLED(Kind.THROTTLED, "flighthub.throttled", "called too often", "Wait and try again."),
  TROUBLE(
      Kind.UNAVAILABLE,
      "flighthub.server-error",
      "FlightHub has an error of its own",
      "Try again later."),
  FIRMWARE(
      Kind.REJECTED,
      "device.firmware-too-old",
      "the firmware of the device is too old",
      "Update the device."),
  FOREIGN_DEVICE(
      Kind.DENIED,
      "device.foreign",
      "the device is not bound to this organisation or project",
      "Bind the device, or name the project that it is in."),
  OFFLINE(Kind.CONFLICT, "device.offline", "the device is offline", "Try again once it is on."),
  NO_TRACK_YET(
      Kind.CONFLICT,
      "flighttask.no-track-yet",
      "the trajectory does not exist yet",
      "Try again some minutes after the landing."),
  ILLEGAL_ROUTE(
      Kind.REJECTED,
      "wayline.illegal",
      "the route failed the check or was not checked",
      "Edit the route; it needs two waypoints at least."),
  NO_FLIGHT(
      Kind.NOT_FOUND,
      "flighttask.no-flight",
      "there is no flight record",
      "Check that the task has flown."),
  NO_CONTROL(
      Kind.CONFLICT,
      "device.no-control",
      "we do not hold the control of the device",
      "Acquire the control first."),
  UNSUPPORTED(
      Kind.REJECTED,
      "device.unsupported",
      "the operation is not supported",
      "Use a device that supports it."),
  DEVICE_ROUTE(
      Kind.REJECTED,
      "wayline.device-refused",
      "the device refused the route",
      "Check the route on the device."),
  QUOTA(
      Kind.REJECTED,
      "engine.no-quota",
      "the allowance of images or models is used up (a code of TerraAPI)",
      "Buy more, or stop a build: its images are given back.");

  private enum Kind {
    REJECTED,
    DENIED,
    NOT_FOUND,
    CONFLICT,
    THROTTLED,
    UNAVAILABLE
  }

  private static final int LONGEST_MESSAGE = 300;

  /** A gateway may quote the key that it refuses, which is a compact JWS (contract 1.4). */
  private static final Pattern TOKEN = Pattern.compile("[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*");

  private final Kind kind;
  private final String word;
  private final String meaning;
  private final String remedy;

  BusinessCode(Kind kind, String word, String meaning, String remedy) {
    this.kind = kind;
    this.word = word;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** Our stable word for this row. */
  String word() {
    return word;
  }

  /** The failure for a code other than 0; an unknown one is refused and keeps its number. */
  static Failure failure(int code, String message, Duration retryAfter) {
    return of(code)
        .map(row -> row.failure(said(code, row.meaning, message), retryAfter))
        .orElseGet(() ->
            new Rejected(
                "flighthub.code-" + code,
                said(code, "a code that this release does not know", message),
                "Look the code up in FlightHub's documentation."));
  }

  private static Optional<BusinessCode> of(int code) {
    return switch (code) {
      case 200101, 200610 -> Optional.of(PARAMETER);
      case 200401 -> Optional.of(UNAUTHENTICATED);
      case 200403 -> Optional.of(FORBIDDEN);
      case 200404, 219001, 219021, 231011 -> Optional.of(NOT_FOUND);
      case 210104 -> Optional.of(NO_PROJECT);
      case 210429 -> Optional.of(THROTTLED);
      case 200500, 210113, 210318, 210500, 210504, 219022, 219023, 228500 -> Optional.of(TROUBLE);
      case 200700 -> Optional.of(FIRMWARE);
      case 210900, 219014 -> Optional.of(FOREIGN_DEVICE);
      case 212015 -> Optional.of(OFFLINE);
      case 219017 -> Optional.of(NO_TRACK_YET);
      case 219019, 219020 -> Optional.of(ILLEGAL_ROUTE);
      case 219035, 219039 -> Optional.of(NO_FLIGHT);
      case 228402 -> Optional.of(NO_CONTROL);
      case 228406 -> Optional.of(UNSUPPORTED);
      case 314004, 314013 -> Optional.of(DEVICE_ROUTE);
      case 102116 -> Optional.of(QUOTA);
      default -> Optional.empty();
    };
  }

  /** The failure of this row when only an HTTP status says so. */
  Failure failure(String said, Duration retryAfter) {
    return switch (kind) {
      case REJECTED -> new Rejected(word, said, remedy);
      case DENIED -> new Denied(word, said, remedy);
      case NOT_FOUND -> new NotFound(word, said, remedy);
      case CONFLICT -> new Conflict(word, said, remedy);
      case THROTTLED -> new Throttled(word, said, remedy, retryAfter);
      case UNAVAILABLE -> new Unavailable(word, said, remedy);
    };
  }

  private static String said(int code, String meaning, String message) {
    var harmless = TOKEN.matcher(message).replaceAll("[redacted]");
    var quoted = harmless.substring(0, Math.min(harmless.length(), LONGEST_MESSAGE));
    return "FlightHub answers " + code + ", " + meaning + (quoted.isBlank() ? "" : ": " + quoted);
  }
}
