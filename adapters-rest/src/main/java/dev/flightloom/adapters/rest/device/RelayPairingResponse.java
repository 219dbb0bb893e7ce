package dev.flightloom.adapters.rest.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.device.control.RelayPairing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RelayPairingResult", description = "How a pairing goes.")
record RelayPairingResponse(
    @Schema(required = true, description = "ok, failed, or a word added since.") String status,
    @Schema(description = "200, 1, 2, 3 or 65535, whose meaning is not documented.")
        @JsonInclude(Include.NON_EMPTY)
        String code,
    @Schema(required = true, description = "FlightHub's id of the pairing; may be empty.")
        String businessId) {

  static RelayPairingResponse of(RelayPairing.Result result) {
    return new RelayPairingResponse(
        result.status().word(),
        result.code().known().map(String::valueOf).orElse(""),
        result.businessId());
  }
}
