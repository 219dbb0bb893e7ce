package dev.flightloom.adapters.rest.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.ControlHolding;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HeldControl", description = "One control of an aircraft and who holds it.")
@RegisterForReflection
record ControlResponse(
    @Schema(required = true, description = "flight, payload, or a word added since.") String kind,
    @Schema(description = "Camera of a payload.", examples = "81-0-0")
        @JsonInclude(Include.NON_EMPTY)
        String camera,
    @Schema(description = "Dock or controller that it goes through.")
        @JsonInclude(Include.NON_EMPTY)
        String gateway,
    @Schema(description = "Who holds it.") @JsonInclude(Include.NON_EMPTY) String holder,
    @Schema(description = "Where the holder is, such as cloud.") @JsonInclude(Include.NON_EMPTY)
        String holderType) {

  static OutcomeResponse of(ControlHolding holding) {
    var controls = holding.controls().stream().map(ControlResponse::of).toList();
    var message =
        "Of " + holding.aircraft() + ": " + holding + ". Anybody may take it at any time.";
    return new OutcomeResponse("known", "", "", controls, "", message, "");
  }

  private static ControlResponse of(ControlHolding.Control control) {
    return new ControlResponse(
        control.kind().word(),
        control.camera().known().map(CameraIndex::value).orElse(""),
        control.gateway().known().map(DeviceSn::value).orElse(""),
        control.holder().known().map(ControlHolding.Holder::callSign).orElse(""),
        control.holder().known().map(ControlHolding.Holder::type).orElse(""));
  }
}
