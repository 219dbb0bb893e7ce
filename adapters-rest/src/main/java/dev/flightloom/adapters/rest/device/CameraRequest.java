package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.CameraChange;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CameraRequest", additionalProperties = Schema.False.class)
record CameraRequest(
    @Schema(required = true, examples = "165-0-7", implementation = String.class)
        CameraIndex camera,
    @Schema(
            required = true,
            enumeration = {"indoor", "outdoor"},
            implementation = String.class)
        CameraPosition position) {

  /** Stands for an index that was missing or wrong, which is noted. */
  private static final CameraIndex NONE = new CameraIndex("0-0-0");

  static CameraRequest read(Members in) {
    var position = in.word("position", CameraPosition.class);
    return new CameraRequest(camera(in), in.required("position", position, CameraPosition.OUTDOOR));
  }

  /** The member {@code camera}, which must have the form of an index. */
  static CameraIndex camera(Members in) {
    Optional<CameraIndex> camera =
        in.text("camera")
            .flatMap(it -> in.violations().read(in.path("camera"), it, CameraIndex::wanted));
    return in.required("camera", camera, NONE);
  }

  CameraChange toChange(DeviceSn dock) {
    return new CameraChange(dock, camera, position);
  }
}
