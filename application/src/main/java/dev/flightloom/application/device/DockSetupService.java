package dev.flightloom.application.device;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.device.port.in.CalibrateRtk;
import dev.flightloom.application.device.port.in.StartRelayPairing;
import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What is done once per dock: its position, and what it is paired with. */
public final class DockSetupService implements CalibrateRtk, StartRelayPairing {

  private final Devices devices;
  private final DeviceControl control;
  private final RelayPairings pairings;
  private final CommandGuard guard;

  /** Nothing is sent that {@code guard} does not let through. */
  public DockSetupService(
      Devices devices, DeviceControl control, RelayPairings pairings, CommandGuard guard) {
    this.devices = devices;
    this.control = control;
    this.pairings = pairings;
    this.guard = guard;
  }

  /** The journal gets the address only: account and password belong to nobody who reads it. */
  @Override
  public Outcome<RtkCalibration> calibrate(Command wish) {
    var details = new LinkedHashMap<String, String>();
    details.put("service", wish.service().address().toString());
    details.put("mount_point", wish.service().mountPoint());
    var intent =
        new Intent(
            wish.actor(),
            "device.rtk-calibration",
            wish.project(),
            wish.dock().value(),
            details,
            List.of());
    return guard.pass(
        intent,
        request -> {
          Roster.of(wish.project(), devices).requireDock(wish.dock());
          return control.calibrate(wish.project(), wish.dock(), wish.service(), request);
        });
  }

  @Override
  public Outcome<Accepted> start(Actor actor, ProjectId project, RelayPairing pairing) {
    var details = new LinkedHashMap<String, String>();
    details.put("enabled", Boolean.toString(pairing.enabled()));
    details.put("partner", pairing.partner().name().toLowerCase(Locale.ROOT));
    var subject = pairing.device().value();
    var intent = new Intent(actor, "device.relay-pairing", project, subject, details, List.of());
    return guard.pass(
        intent,
        request -> {
          Roster.of(project, devices).require(pairing.device());
          return pairings.start(project, pairing, request);
        });
  }
}
