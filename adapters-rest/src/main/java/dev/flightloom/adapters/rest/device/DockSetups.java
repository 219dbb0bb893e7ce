package dev.flightloom.adapters.rest.device;

import dev.flightloom.application.device.port.in.CalibrateRtk;
import dev.flightloom.application.device.port.in.StartRelayPairing;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.device.control.RtkService;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Asks for what is set up once per dock, and shows what became of it. */
@ApplicationScoped
class DockSetups {

  private final CalibrateRtk calibrateRtk;
  private final StartRelayPairing startRelayPairing;

  DockSetups(CalibrateRtk calibrateRtk, StartRelayPairing startRelayPairing) {
    this.calibrateRtk = calibrateRtk;
    this.startRelayPairing = startRelayPairing;
  }

  Response calibrate(Actor actor, ProjectId project, DeviceSn dock, RtkService service) {
    var wish = new CalibrateRtk.Command(actor, project, dock, service);
    return OutcomeResponse.show(calibrateRtk.calibrate(wish), DockSetups::toResponse);
  }

  Response pair(Actor actor, ProjectId project, RelayPairing pairing) {
    return OutcomeResponse.accepted(startRelayPairing.start(actor, project, pairing));
  }

  private static OutcomeResponse toResponse(RtkCalibration calibration) {
    return new OutcomeResponse(
        "known",
        "",
        calibration.result().word(),
        List.of(),
        "",
        "The dock answers: " + calibration + ".",
        "");
  }
}
