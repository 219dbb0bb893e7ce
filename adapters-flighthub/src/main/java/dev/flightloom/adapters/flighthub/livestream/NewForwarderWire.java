package dev.flightloom.adapters.flighthub.livestream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.NewForwarder;
import org.jspecify.annotations.Nullable;

/** A forwarder as FlightHub reads it (contract chapter 5.3); its option may hold a key. */
record NewForwarderWire(
    String converterName, String sn, String cameraIndex, String schema, OptionWire schemaOption) {

  /** Members by protocol; numbers are written as texts. */
  @JsonInclude(Include.NON_NULL)
  record OptionWire(
      @Nullable String url,
      @Nullable String serverIp,
      @Nullable String serverPort,
      @Nullable String serverId,
      @Nullable String deviceId,
      @Nullable String devicePassword,
      @Nullable String localPort,
      @Nullable String localChannel) {
    @Override
    public String toString() {
      return "OptionWire[redacted]";
    }
  }

  static NewForwarderWire of(NewForwarder forwarder) {
    return new NewForwarderWire(
        forwarder.name(),
        forwarder.device().value(),
        forwarder.camera().value(),
        forwarder.target().schema(),
        option(forwarder.target()));
  }

  private static OptionWire option(ForwardTarget.Creatable target) {
    return switch (target) {
      case ForwardTarget.Rtmp(var address) ->
          new OptionWire(address.url(), null, null, null, null, null, null, null);
      case ForwardTarget.Gb28181(var platform, var identity, var port, var channel) ->
          new OptionWire(
              null,
              platform.ip(),
              Integer.toString(platform.port()),
              platform.id(),
              identity.deviceId(),
              identity.password().value(),
              Integer.toString(port),
              channel);
    };
  }
}
