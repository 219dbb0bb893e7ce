package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.LensType;
import dev.flightloom.domain.device.control.LensChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LensRequest", additionalProperties = Schema.False.class)
record LensRequest(
    @Schema(required = true, examples = "81-0-0", implementation = String.class) CameraIndex camera,
    @Schema(
            required = true,
            enumeration = {"normal", "wide", "zoom", "ir"},
            implementation = String.class)
        LensType lens) {

  static LensRequest read(Members in) {
    var lens = in.word("lens", LensType.class);
    return new LensRequest(CameraRequest.camera(in), in.required("lens", lens, LensType.WIDE));
  }

  LensChange toChange(DeviceSn aircraft) {
    return new LensChange(aircraft, camera, lens);
  }
}
