package dev.flightloom.domain.wayline;

/** The highest point of a route, which is only worth something with its reference. */
public sealed interface Summit {

  /** Metres above the place of take-off; the first climb is part of it. */
  record AboveTakeOff(double metres) implements Summit {}

  /** Metres above the WGS84 ellipsoid, so comparable only where the dock's altitude is known. */
  record AboveEllipsoid(double metres) implements Summit {}

  /** Metres above the ground as the aircraft measures it; nobody knows the ground's own height. */
  record AboveGround(double metres) implements Summit {}

  /** It cannot be told, for the reason {@code why}; never to be taken for low. */
  record Untold(String why) implements Summit {}
}
