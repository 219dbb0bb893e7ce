package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.device.DeviceFilter;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;

/** Lists docks, aircraft and controllers. */
@FunctionalInterface
public interface ListDevices {

  /** Where to look. */
  sealed interface Scope {
    /** Everywhere; a device's project is not told. */
    record Organisation() implements Scope {}

    /** In one project. */
    record InProject(ProjectId project) implements Scope {}
  }

  /** The devices that pass {@code filter}; capped when FlightHub's whole list was. */
  Listing<Placement> list(Scope scope, DeviceFilter filter);
}
