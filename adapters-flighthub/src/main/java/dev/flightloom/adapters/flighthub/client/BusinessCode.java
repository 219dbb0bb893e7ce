package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.system.KnownError.Explanation;
import dev.flightloom.domain.system.KnownError.Retry;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What FlightHub's business codes mean to us, one row per word of ours; {@link BusinessNumber} says
 * which numbers mean which row. Longer than a page, as the table is.
 */
enum BusinessCode {
  PARAMETER(
      Kind.REJECTED,
      "flighthub.parameter",
      Retry.AFTER_REMEDY,
      "a parameter is wrong or missing",
      "A value is outside of what FlightHub accepts, or a needed header is absent.",
      "Check the values of the request."),
  UNAUTHENTICATED(
      Kind.UNAVAILABLE,
      "flighthub.credentials",
      Retry.AFTER_REMEDY,
      "the organisation key is not accepted",
      "The key is incomplete, was revoked, or belongs to another region than the host.",
      "Check that flighthub.organization-key is complete, was made by an administrator and belongs"
          + " to the region that is set: a key of one region is refused by the others."),
  FORBIDDEN(
      Kind.DENIED,
      "flighthub.denied",
      Retry.AFTER_REMEDY,
      "this project is not open to our key",
      "One message for four causes, all of them settings of the organisation.",
      "Check four things: the project id is given; it belongs to the organisation of the key; the"
          + " user who made the key is a member of the project; that user's role includes this"
          + " module."),
  NOT_FOUND(
      Kind.NOT_FOUND,
      "flighthub.not-found",
      Retry.NEVER,
      "there is no such thing",
      "The id is wrong, the thing was deleted, or it is in another project.",
      "Check the id and the project."),
  NO_PROJECT(
      Kind.NOT_FOUND,
      "project.not-found",
      Retry.NEVER,
      "there is no such project",
      "The project was deleted or belongs to another organisation.",
      "List the projects of the organisation and use one of their ids."),
  THROTTLED(
      Kind.THROTTLED,
      "flighthub.throttled",
      Retry.LATER,
      "called too often",
      "FlightHub publishes no limit; all programs with this key count together.",
      "Wait and try again; flighthub.requests-per-second makes us slower."),
  TROUBLE(
      Kind.UNAVAILABLE,
      "flighthub.server-error",
      Retry.LATER,
      "FlightHub has an error of its own",
      "A fault of FlightHub, or input that it dislikes without saying why.",
      "Try again later; where it stays, check the values of the request."),
  FIRMWARE(
      Kind.REJECTED,
      "device.firmware-too-old",
      Retry.AFTER_REMEDY,
      "the firmware of the device is too old",
      "The operation came with a later firmware.",
      "Update the device."),
  FOREIGN_DEVICE(
      Kind.DENIED,
      "device.foreign",
      Retry.AFTER_REMEDY,
      "the device is not bound to this organisation or project",
      "The device was moved or unbound, or the project id is another one's.",
      "Bind the device, or name the project that it is in."),
  OFFLINE(
      Kind.CONFLICT,
      "device.offline",
      Retry.AFTER_REMEDY,
      "the device is offline",
      "It is switched off, has no network, or is starting.",
      "Try again once it is on."),
  NO_TRACK_YET(
      Kind.CONFLICT,
      "flighttask.no-track-yet",
      Retry.LATER,
      "the trajectory does not exist yet",
      "FlightHub makes it some minutes after the landing.",
      "Try again some minutes after the landing."),
  ILLEGAL_ROUTE(
      Kind.REJECTED,
      "wayline.illegal",
      Retry.AFTER_REMEDY,
      "the route failed the check or was not checked",
      "FlightHub checks a route when a task is made of it, not when it is uploaded.",
      "Edit the route; it needs two waypoints at least."),
  NO_FLIGHT(
      Kind.NOT_FOUND,
      "flighttask.no-flight",
      Retry.AFTER_REMEDY,
      "there is no flight record",
      "The task has not flown, or was never sent to the dock.",
      "Check that the task has flown."),
  NO_CONTROL(
      Kind.CONFLICT,
      "device.no-control",
      Retry.AFTER_REMEDY,
      "we do not hold the control of the device",
      "Nobody acquired it, or another user took it away.",
      "Acquire the control first."),
  UNSUPPORTED(
      Kind.REJECTED,
      "device.unsupported",
      Retry.NEVER,
      "the operation is not supported",
      "The model of the device, or its present state, does not know the operation.",
      "Use a device that supports it."),
  DEVICE_ROUTE(
      Kind.REJECTED,
      "wayline.device-refused",
      Retry.AFTER_REMEDY,
      "the device refused the route",
      "The aircraft or its firmware cannot fly this route file.",
      "Check the route on the device."),
  NO_STREAM(
      Kind.CONFLICT,
      "livestream.no-device",
      Retry.AFTER_REMEDY,
      "FlightHub finds no device that could stream",
      "The device is offline, or its aircraft is not paired at the moment.",
      "Check that the device is online and in this project."),
  CAMERA(
      Kind.REJECTED,
      "livestream.camera",
      Retry.AFTER_REMEDY,
      "this camera cannot be streamed",
      "Serial number and camera do not belong together, or the camera is off.",
      "List the cameras of the device and use one of their indexes."),
  FORWARDER_MISSING(
      Kind.NOT_FOUND,
      "forwarder.not-found",
      Retry.NEVER,
      "there is no such forwarder",
      "It was deleted, or it is in another project.",
      "List the forwarders of the project."),
  FORWARDER_DUPLICATE(
      Kind.CONFLICT,
      "forwarder.duplicate",
      Retry.NEVER,
      "there is such a forwarder already",
      "A push address and a channel's name may be used once.",
      "Delete the other forwarder, or use another address and name."),
  FORWARDER_LIMIT(
      Kind.REJECTED,
      "forwarder.limit",
      Retry.AFTER_REMEDY,
      "there are 20 forwarders already",
      "FlightHub allows 20 of them.",
      "Delete one that is not needed."),
  FORWARDER_STATE(
      Kind.CONFLICT,
      "forwarder.state",
      Retry.AFTER_REMEDY,
      "the forwarder is not in a state for that",
      "It is off and was to be on, or it was closed meanwhile.",
      "Look at its state; enable it first where it is off."),
  FORWARDER_FAILED(
      Kind.CONFLICT,
      "forwarder.failed",
      Retry.LATER,
      "FlightHub could not change the forwarder",
      "A fault of FlightHub's streaming service; the change was not made.",
      "Look at the list of forwarders, then try again."),
  PULL(
      Kind.UNAVAILABLE,
      "forwarder.pull",
      Retry.LATER,
      "FlightHub gets no picture from the device",
      "The device is offline or its line is too weak; what was asked may be there nonetheless.",
      "Check the device's line and look at the list of forwarders before you try again."),
  PUSH(
      Kind.UNAVAILABLE,
      "forwarder.push",
      Retry.AFTER_REMEDY,
      "the target does not take the stream",
      "The address or its key is wrong, or the target cannot be reached from FlightHub.",
      "Check the target's address and look at the list of forwarders before you try again."),
  QUOTA(
      Kind.REJECTED,
      "engine.no-quota",
      Retry.AFTER_REMEDY,
      "the allowance of images or models is used up (a code of TerraAPI)",
      "Images of running and finished builds count; stopped ones are given back.",
      "Buy more, or stop a build: its images are given back."),
  UNREACHABLE(
      Kind.UNAVAILABLE,
      "flighthub.unreachable",
      Retry.LATER,
      "no answer came from FlightHub's host",
      "The network, a proxy or FlightHub is down, or the address is wrong.",
      "Check the network, the proxy and the address, and try again."),
  MALFORMED(
      Kind.UNAVAILABLE,
      "flighthub.malformed-answer",
      Retry.AFTER_REMEDY,
      "FlightHub's answer cannot be used",
      "FlightHub's interface has changed, or something between us altered the answer.",
      "Try again; if it stays, FlightHub's interface has changed: report it with this message."),
  NOT_AN_API(
      Kind.UNAVAILABLE,
      "flighthub.not-an-api",
      Retry.AFTER_REMEDY,
      "the host answers with a web page and is not the API",
      "The address of the web application was configured instead of the API's.",
      "Use the API's host, such as https://es-flight-api-eu.djigate.com: set flighthub.region"
          + " to us, eu or cn, or flighthub.base-url to the host and port alone."),
  /** Numbers that nobody has explained; each is a word of its own, so that it can be told apart. */
  UNEXPLAINED(
      Kind.REJECTED,
      "flighthub.code-",
      Retry.AFTER_REMEDY,
      "a code that this release does not know",
      "FlightHub may add codes at any time; some known here are TerraAPI's, its ancestor's, and"
          + " nobody has confirmed them.",
      "Read FlightHub's message and look the code up in its documentation;"
          + " flighthub.no-room-codes names those that mean a full engine.");

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
  private final Retry retry;
  private final String meaning;
  private final String cause;
  private final String remedy;

  BusinessCode(Kind kind, String word, Retry retry, String meaning, String cause, String remedy) {
    this.kind = kind;
    this.word = word;
    this.retry = retry;
    this.meaning = meaning;
    this.cause = cause;
    this.remedy = remedy;
  }

  /** Our stable word for this row. */
  String word() {
    return word;
  }

  /** Whether the same call may end in another way. */
  Retry retry() {
    return retry;
  }

  /** The row in sentences. */
  Explanation explanation() {
    return new Explanation(meaning, cause, remedy);
  }

  /** True when {@code failure} was made of this row. */
  boolean isOf(Failure failure) {
    return failure.code().equals(word);
  }

  /** True when what {@code failure} tells of passes by itself. */
  static boolean passes(Failure failure) {
    return Stream.of(values()).anyMatch(row -> row.isOf(failure) && row.retry == Retry.LATER);
  }

  /** The failure for a code other than 0; an unknown one is refused and keeps its number. */
  static Failure failure(int code, String message, Duration retryAfter) {
    var number = BusinessNumber.of(code);
    var said = said(code, number.meaning(), message);
    return number.row().failure(number.word(), said, retryAfter);
  }

  /** The failure of this row when only an HTTP status says so. */
  Failure failure(String said, Duration retryAfter) {
    return failure(word, said, retryAfter);
  }

  private Failure failure(String code, String said, Duration retryAfter) {
    return switch (kind) {
      case REJECTED -> new Rejected(code, said, remedy);
      case DENIED -> new Denied(code, said, remedy);
      case NOT_FOUND -> new NotFound(code, said, remedy);
      case CONFLICT -> new Conflict(code, said, remedy);
      case THROTTLED -> new Throttled(code, said, remedy, retryAfter);
      case UNAVAILABLE -> new Unavailable(code, said, remedy);
    };
  }

  private static String said(int code, String meaning, String message) {
    var harmless = TOKEN.matcher(message).replaceAll("[redacted]");
    var quoted = harmless.substring(0, Math.min(harmless.length(), LONGEST_MESSAGE));
    return "FlightHub answers " + code + ", " + meaning + (quoted.isBlank() ? "" : ": " + quoted);
  }
}
