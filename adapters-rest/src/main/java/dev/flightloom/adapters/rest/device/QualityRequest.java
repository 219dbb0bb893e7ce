package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.device.control.StreamQuality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StreamQualityRequest", additionalProperties = Schema.False.class)
record QualityRequest(
    @Schema(required = true, examples = "81-0-0", implementation = String.class) CameraIndex camera,
    @Schema(
            required = true,
            enumeration = {"adaptive", "smooth", "ultra-high-definition"},
            implementation = String.class)
        StreamQuality quality) {

  static QualityRequest read(Members in) {
    var quality = in.word("quality", StreamQuality.class);
    return new QualityRequest(
        CameraRequest.camera(in), in.required("quality", quality, StreamQuality.ADAPTIVE));
  }

  QualityChange toChange(DeviceSn device) {
    return new QualityChange(device, camera, quality);
  }
}
