package dev.flightloom.domain.wayline.plan;

import dev.flightloom.domain.vocabulary.Foreign;

/**
 * Something that the aircraft or its payload does on a path.
 *
 * @param kind WPML's word (actionActuatorFunc) with underscores, such as {@code take_photo}; the
 *     list of words is DJI's and grows
 * @param firstWaypoint index where it may begin
 * @param lastWaypoint index where it ends at the latest
 * @param duration seconds that it takes for certain, told for hovering only
 */
public record RouteAction(
    String kind, Foreign<Trigger> trigger, int firstWaypoint, int lastWaypoint, Figure duration) {

  /** When it happens (actionTriggerType). */
  public enum Trigger {
    REACH_POINT,
    BETWEEN_ADJACENT_POINTS,
    MULTIPLE_TIMING,
    MULTIPLE_DISTANCE
  }
}
