package dev.flightloom.application.device;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.device.port.in.AcquireControl;
import dev.flightloom.application.device.port.in.ReleaseControl;
import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Takes the control of aircraft and gives it back. */
public final class ControlService implements AcquireControl, ReleaseControl {

  private final Devices devices;
  private final DeviceControl control;
  private final CommandGuard guard;

  /** Nothing is sent that {@code guard} does not let through. */
  public ControlService(Devices devices, DeviceControl control, CommandGuard guard) {
    this.devices = devices;
    this.control = control;
    this.guard = guard;
  }

  @Override
  public Outcome<ControlHolding> acquire(Actor actor, ProjectId project, ControlClaim claim) {
    return guard.pass(
        intent(actor, "device.control.acquire", project, claim),
        request -> {
          var aircraft = Roster.of(project, devices).requireAircraft(claim.aircraft());
          claim.payloads().forEach(Cameras.of(aircraft)::require);
          return control.acquire(project, claim, request);
        });
  }

  /** What is held of a camera that was taken off since must still be given back. */
  @Override
  public Outcome<ControlHolding> release(Actor actor, ProjectId project, ControlClaim claim) {
    return guard.pass(
        intent(actor, "device.control.release", project, claim),
        request -> {
          Roster.of(project, devices).requireAircraft(claim.aircraft());
          return control.release(project, claim, request);
        });
  }

  private static Intent intent(Actor actor, String action, ProjectId project, ControlClaim claim) {
    var details = new LinkedHashMap<String, String>();
    details.put("flight", Boolean.toString(claim.flight()));
    details.put(
        "payloads",
        claim.payloads().stream().map(CameraIndex::value).collect(Collectors.joining(", ")));
    return new Intent(actor, action, project, claim.aircraft().value(), details, List.of());
  }
}
