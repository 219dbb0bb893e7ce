package dev.flightloom.domain.device;

/** Lens of an aircraft's camera; cameras with one lens call it normal (contract chapter 4.5). */
public enum LensType {
  NORMAL,
  WIDE,
  ZOOM,
  IR
}
