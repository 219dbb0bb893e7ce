package dev.flightloom.domain.device.control;

/** Clarity of the video transmission (contract chapter 4.8). */
public enum StreamQuality {
  ADAPTIVE,
  SMOOTH,
  ULTRA_HIGH_DEFINITION
}
