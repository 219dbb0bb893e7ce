package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.world.Waypoint;
import java.util.List;

/** Lengths over ground, on a sphere: good to half a percent. */
final class Distances {
  private static final double RADIUS = 6_371_008.8;

  private Distances() {}

  /** Metres along all waypoints, heights included. */
  static double along(List<Waypoint> waypoints) {
    double sum = 0;
    for (int i = 1; i < waypoints.size(); i++) {
      sum += between(waypoints.get(i - 1), waypoints.get(i));
    }
    return sum;
  }

  private static double between(Waypoint from, Waypoint to) {
    double north = Math.toRadians(to.latitude() - from.latitude()) * RADIUS;
    double middle = Math.toRadians((to.latitude() + from.latitude()) / 2);
    double east = Math.toRadians(to.longitude() - from.longitude()) * RADIUS * Math.cos(middle);
    return Math.hypot(Math.hypot(north, east), to.height() - from.height());
  }
}
