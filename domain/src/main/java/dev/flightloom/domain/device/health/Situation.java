package dev.flightloom.domain.device.health;

/** Where the aircraft was when the message appeared (in_the_sky, contract chapter 14, row 15). */
public enum Situation {
  ON_THE_GROUND,
  IN_THE_SKY
}
