package dev.flightloom.wrong.r08.array.domain.device;

/** Wrong: a caller could change what it was given. */
public interface Device {
  String[] cameras();
}
