package dev.flightloom.simulator.admin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** Devices, flight tasks and routes at a glance; positions in WGS84 degrees. */
@RegisterForReflection
record FleetReport(List<DeviceRow> devices, List<TaskRow> tasks, List<RouteRow> routes) {

  /**
   * A dock, a controller or an aircraft; it has as many components as the page shows.
   *
   * @param kind airport, rc or drone
   * @param battery percent, -1 where there is none
   * @param elevation metres above the take-off point
   */
  @RegisterForReflection
  record DeviceRow(
      String project,
      String sn,
      String callsign,
      String kind,
      boolean online,
      String state,
      int battery,
      double latitude,
      double longitude,
      double elevation) {}

  /** A flight task; it has as many components as the page shows. */
  @RegisterForReflection
  record TaskRow(
      String uuid,
      String project,
      String name,
      String dock,
      String status,
      int waypoint,
      int waypoints,
      int uploaded,
      int expected) {}

  /** A route as a line. */
  @RegisterForReflection
  record RouteRow(String id, String project, String name, List<Place> points) {}

  /** A point of a route. */
  @RegisterForReflection
  record Place(double latitude, double longitude) {}
}
