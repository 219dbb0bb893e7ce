package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.ControlClaim;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ControlRequest",
    description = "Control of the flight, of cameras, or of both; one at least.",
    additionalProperties = Schema.False.class)
record ControlRequest(
    @Schema(defaultValue = "false", description = "Control of the flight.") boolean flight,
    @Schema(description = "Cameras to control.", examples = "[\"81-0-0\"]") List<String> cameras) {

  static ControlRequest read(Members in) {
    var cameras =
        in.list("cameras", it -> it.violations().read(it.path(), it.text(), ControlRequest::index));
    var request = new ControlRequest(in.flag("flight").orElse(false), cameras.orElse(List.of()));
    if (!in.isTroubled()) {
      request.checkIn(in.violations());
    }
    return request;
  }

  /** What a DELETE says in its query. */
  static ControlRequest ofQuery(String flight, List<String> cameras) {
    var violations = new Violations();
    if (!flight.equals("true") && !flight.equals("false")) {
      violations.add("flight", "is '" + flight + "', but true or false is accepted");
    }
    var indexes =
        cameras.stream()
            .flatMap(it -> Stream.of(it.split(",", -1)))
            .flatMap(it -> violations.read("camera", it.strip(), ControlRequest::index).stream())
            .toList();
    var request = new ControlRequest(flight.equals("true"), indexes);
    request.checkIn(violations);
    violations.check();
    return request;
  }

  private static String index(String text) {
    return CameraIndex.wanted(text).value();
  }

  private void checkIn(Violations violations) {
    if (!flight && cameras.isEmpty()) {
      violations.add("flight", "must be true, or a camera must be named");
    }
  }

  ControlClaim toClaim(DeviceSn aircraft) {
    return new ControlClaim(aircraft, flight, cameras.stream().map(CameraIndex::new).toList());
  }
}
