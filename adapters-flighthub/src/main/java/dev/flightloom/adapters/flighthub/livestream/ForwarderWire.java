package dev.flightloom.adapters.flighthub.livestream;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import org.jspecify.annotations.Nullable;

/**
 * A forwarder as FlightHub writes it (contract chapter 5.5); the camera has another name than in
 * the request, and so has the option. {@code update_ts} is a text or a number.
 */
record ForwarderWire(
    @Nullable String converterId,
    @Nullable String converterName,
    @Nullable String state,
    @Nullable Integer code,
    @Nullable String sn,
    @Nullable String camera,
    @Nullable String schema,
    @Nullable JsonNode bypassOption,
    @Nullable Boolean autoPushStream,
    @Nullable Boolean deviceOnlineStatus,
    @Nullable String deviceCallsign,
    @Nullable JsonNode updateTs) {

  /** The same forwarder, known to have everything that may not be missing. */
  ForwarderWire complete() {
    var forwarder = Mandatory.of("a forwarder");
    forwarder.text("converter_id", converterId);
    forwarder.present("converter_name", converterName);
    forwarder.present("state", state);
    forwarder.text("sn", sn);
    forwarder.text("camera", camera);
    forwarder.present("schema", schema);
    return this;
  }

  @Override
  public String toString() {
    return "ForwarderWire[" + converterId + ", redacted]";
  }
}
