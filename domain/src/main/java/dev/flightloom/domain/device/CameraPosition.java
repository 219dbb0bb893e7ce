package dev.flightloom.domain.device;

/** Which camera of a dock the video shows (contract chapter 4.4). */
public enum CameraPosition {
  INDOOR,
  OUTDOOR
}
