package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.RelayPairing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RelayPairingRequest", additionalProperties = Schema.False.class)
record RelayPairingRequest(
    @Schema(required = true, description = "true begins the pairing, false ends it.")
        boolean enabled,
    @Schema(
            required = true,
            enumeration = {"drone", "relay"},
            implementation = String.class)
        RelayPairing.Partner partner) {

  static RelayPairingRequest read(Members in) {
    var partner = in.word("partner", RelayPairing.Partner.class);
    return new RelayPairingRequest(
        in.required("enabled", in.flag("enabled"), true),
        in.required("partner", partner, RelayPairing.Partner.RELAY));
  }

  RelayPairing toPairing(DeviceSn device) {
    return new RelayPairing(device, enabled, partner);
  }
}
