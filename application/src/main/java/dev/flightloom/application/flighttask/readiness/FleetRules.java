package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.Optional;

/** Whether the docks of an order are in the project and online. */
final class FleetRules {
  private FleetRules() {}

  /** Where {@code sn} is in the list. */
  static Optional<Topology> place(Listing<Topology> fleet, DeviceSn sn) {
    return fleet.items().stream().filter(it -> it.device(sn).isPresent()).findFirst();
  }

  static List<ReadinessFinding> dock(Listing<Topology> fleet, DeviceSn sn) {
    var device = device(fleet, sn);
    if (device.filter(FleetRules::isDock).isEmpty()) {
      return List.of(notInProject(fleet, sn, device));
    }
    return switch (device.get().online()) {
      case Reading.Told<Boolean>(var online) when online -> List.of();
      case Reading.Told<Boolean> _ ->
          List.of(
              blocking(
                  ReadinessCode.DOCK_OFFLINE,
                  "The dock " + device.get().title() + " is offline.",
                  "Check its power and network; a plan can only reach a dock that is online."));
      case Reading.Untold<Boolean>() ->
          List.of(
              blocking(
                  ReadinessCode.DOCK_ONLINE_UNTOLD,
                  "FlightHub does not tell whether the dock "
                      + device.get().title()
                      + " is online.",
                  "Look at the dock in FlightHub; override only if it is."));
    };
  }

  static List<ReadinessFinding> landing(Listing<Topology> fleet, TaskOrder order) {
    return switch (order.landing()) {
      case LandingDock.Same _ -> List.of();
      case LandingDock.Other(var sn) -> landing(fleet, sn);
    };
  }

  private static List<ReadinessFinding> landing(Listing<Topology> fleet, DeviceSn sn) {
    var device = device(fleet, sn).filter(FleetRules::isDock);
    if (device.isEmpty()) {
      return List.of(
          blocking(
              ReadinessCode.LANDING_DOCK_NOT_IN_PROJECT,
              "The landing dock " + sn + " is no dock of this project.",
              "flightloom devices list shows the docks."));
    }
    return device.get().online().is(online -> online)
        ? List.of()
        : List.of(
            blocking(
                ReadinessCode.LANDING_DOCK_OFFLINE,
                "The landing dock " + device.get().title() + " is not known to be online.",
                "Check its power and network."));
  }

  private static ReadinessFinding notInProject(
      Listing<Topology> fleet, DeviceSn sn, Optional<Device> device) {
    var message =
        device
            .map(it -> it.title() + " is no dock; a task is ordered of the dock, not the aircraft.")
            .orElse("The project has no dock " + sn + ".");
    var remedy =
        fleet.capped()
            ? "FlightHub lists at most 1000 devices and this list is full; name a smaller project."
            : "flightloom devices list shows the docks.";
    return blocking(ReadinessCode.DOCK_NOT_IN_PROJECT, message, remedy);
  }

  private static Optional<Device> device(Listing<Topology> fleet, DeviceSn sn) {
    return place(fleet, sn).flatMap(it -> it.device(sn));
  }

  private static boolean isDock(Device device) {
    return device.is(DeviceClass.DOCK);
  }
}
