package dev.flightloom.application.device;

import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.List;

/** The devices of one project at one moment, to check a call against before it is made. */
record Roster(ProjectId project, Listing<Topology> topologies) {

  /** Reads the project's list now. */
  static Roster of(ProjectId project, Devices devices) {
    return new Roster(project, devices.of(project));
  }

  static NotFound notFound(ProjectId project, DeviceSn device) {
    return new NotFound(
        "device.not-found",
        "Project " + project + " has no device " + device + ".",
        "List the devices of the project; another project may have it.");
  }

  boolean isCapped() {
    return topologies.capped();
  }

  /** Every serial number once. */
  List<DeviceSn> numbers() {
    return topologies.items().stream()
        .flatMap(it -> it.devices().stream())
        .map(Device::sn)
        .distinct()
        .toList();
  }

  /** The device, which must be in the project. */
  Placement require(DeviceSn sn) {
    return topologies.items().stream()
        .flatMap(it -> it.device(sn).map(device -> Placement.of(device, it)).stream())
        .findFirst()
        .orElseThrow(() -> notFound(project, sn));
  }

  /** The aircraft; of a class that this release does not know it may be one. */
  Device requireAircraft(DeviceSn sn) {
    var placement = require(sn);
    var device = placement.device();
    if (device.is(DeviceClass.DOCK) || device.is(DeviceClass.CONTROLLER)) {
      throw new Rejected(
          "device.not-an-aircraft",
          device.title() + " is no aircraft but a " + device.model().title() + ".",
          placement
              .partner()
              .known()
              .map(it -> "Its aircraft is " + it + ".")
              .orElse("No aircraft is paired with it now."));
    }
    return device;
  }

  /** The dock; a controller is none, and of an unknown class it may be one. */
  Device requireDock(DeviceSn sn) {
    var placement = require(sn);
    var device = placement.device();
    if (device.is(DeviceClass.AIRCRAFT) || device.is(DeviceClass.CONTROLLER)) {
      throw new Rejected(
          "device.not-a-dock",
          device.title() + " is no dock but a " + device.model().title() + ".",
          placement
              .partner()
              .known()
              .filter(it -> device.is(DeviceClass.AIRCRAFT))
              .map(it -> "It is paired with " + it + ".")
              .orElse("Name a dock: list the devices of the project."));
    }
    return device;
  }
}
