package dev.flightloom.domain.flighttask;

/** How the altitude of the return flight is chosen (rth_mode). */
public enum ReturnMode {
  OPTIMAL,
  PRESET
}
