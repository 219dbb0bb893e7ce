package dev.flightloom.application.device;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.device.port.in.CommandDevice;
import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends commands to docks only, and tells which dock to command for an aircraft. */
public final class CommandDeviceService implements CommandDevice {

  private final Devices devices;
  private final DeviceStates states;
  private final DeviceControl control;
  private final CommandGuard guard;

  /** Nothing is sent that {@code guard} does not let through. */
  public CommandDeviceService(
      Devices devices, DeviceStates states, DeviceControl control, CommandGuard guard) {
    this.devices = devices;
    this.states = states;
    this.control = control;
    this.guard = guard;
  }

  @Override
  public Outcome<Accepted> command(Command wish) {
    var intent =
        new Intent(
            wish.actor(),
            "device.command",
            wish.project(),
            wish.dock().value(),
            details(wish.command()),
            List.of());
    return guard.pass(
        intent,
        request -> {
          check(wish);
          return control.command(wish.project(), wish.dock(), wish.command(), request);
        });
  }

  private static Map<String, String> details(DeviceCommand command) {
    var details = new LinkedHashMap<String, String>();
    details.put("command", command.word());
    if (command instanceof DeviceCommand.ReturnToDock(var dock)) {
      details.put("home_dock", dock.value());
    }
    return details;
  }

  private void check(Command wish) {
    var roster = Roster.of(wish.project(), devices);
    var receiver = roster.require(wish.dock()).device();
    if (receiver.is(DeviceClass.AIRCRAFT)) {
      throw dockInstead(wish.project(), roster, receiver);
    }
    roster.requireDock(wish.dock());
    if (wish.command() instanceof DeviceCommand.ReturnToDock(var home)) {
      roster.requireDock(home);
    }
  }

  /** Frog-jump tasks move an aircraft between docks, so that its own dock may be the wrong one. */
  private Rejected dockInstead(ProjectId project, Roster roster, Device aircraft) {
    var best = bestLink(project, aircraft.sn());
    var paired = roster.require(aircraft.sn()).partner().known();
    return new Rejected(
        "device.not-a-dock",
        aircraft.title() + " is an aircraft, and commands go to a dock.",
        best.map(it -> "Its best link is through " + it + ": command that dock.")
            .or(() -> paired.map(it -> "It does not tell its best link; it is paired with " + it))
            .orElse("It tells no dock that has a link to it: look at the docks near it."));
  }

  private Optional<DeviceSn> bestLink(ProjectId project, DeviceSn aircraft) {
    return states
        .find(project, aircraft)
        .filter(it -> it.state() instanceof AircraftState)
        .map(it -> (AircraftState) it.state())
        .flatMap(it -> it.command().bestLinkGateway().known());
  }
}
