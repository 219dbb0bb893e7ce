package dev.flightloom.simulator.wire;

import jakarta.ws.rs.WebApplicationException;

/** Business refusals with their codes (contract 1.7); each is an answer with HTTP 200. */
public enum Refusal {
  PARAMETER(200101),
  UNAUTHENTICATED(200401),
  FORBIDDEN(200403),
  NOT_FOUND(200404),
  INTERNAL(200500),
  TOO_MANY_REQUESTS(210429),
  NO_TOPOLOGY(213001),
  NO_SUCH_CAMERA(213014),
  DEVICE_OFFLINE(212015),
  ROUTE_MISSING(219001),
  NOT_IN_PROJECT(219014),
  NO_TRACK_YET(219017),
  ROUTE_ILLEGAL(219019),
  RECORD_NOT_FOUND(219021),
  NO_FLIGHT_RECORD(219039),
  CONTROL_NOT_HELD(228402),
  NOT_SUPPORTED(228406),
  /** Not in FlightHub's public list; TerraAPI's number for a used-up allowance (contract 10.10). */
  QUOTA(102116);

  private final int code;

  Refusal(int code) {
    this.code = code;
  }

  /** Business code of the envelope. */
  public int code() {
    return code;
  }

  /** The refusal as an answer that ends the request. */
  public WebApplicationException because(String message) {
    return because(code, message);
  }

  /** HTTP 500 and a message that tells nothing, as for a bad KMZ (contract 1.6, 7.1). */
  public static WebApplicationException serverError() {
    return new WebApplicationException(
        "server error", Envelope.failure(500, INTERNAL.code, "server error"));
  }

  /** A refusal with a code that the profile chooses. */
  public static WebApplicationException because(int code, String message) {
    return new WebApplicationException(message, Envelope.failure(200, code, message));
  }
}
