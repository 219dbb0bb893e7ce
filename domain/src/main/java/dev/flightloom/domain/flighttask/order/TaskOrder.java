package dev.flightloom.domain.flighttask.order;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.wayline.WaylineId;

/**
 * What a dock is to fly (contract chapter 6.1).
 *
 * @param name of the task, for people and for finding it again when the answer is lost
 * @param dock serial number of the dock, never of the aircraft
 */
public record TaskOrder(
    String name,
    DeviceSn dock,
    LandingDock landing,
    WaylineId wayline,
    TaskZone zone,
    Schedule schedule,
    FlightRules rules) {
  public TaskOrder {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the name of the task is blank");
    }
    if (landing.equals(new LandingDock.Other(dock))) {
      throw new IllegalArgumentException(
          "the landing dock " + dock + " is the dock of the start: leave it out");
    }
    var days = schedule.moments().stream().map(zone::dayOf).distinct().toList();
    if (days.size() > 1) {
      throw new IllegalArgumentException(
          "all start times and periods lie on one day in "
              + zone
              + ", but these lie on "
              + days.getFirst()
              + " and "
              + days.getLast());
    }
  }

  /** The same under another name. */
  public TaskOrder named(String other) {
    return new TaskOrder(other, dock, landing, wayline, zone, schedule, rules);
  }
}
