package dev.flightloom.domain.media;

/** What a media file is, in FlightHub's words (contract chapter 6.4, {@code file_type}). */
public enum MediaKind {
  IMAGE,
  VIDEO,
  /** Raw observations for the correction of positions afterwards. */
  PPK,
  MODEL_2D,
  MODEL_3D,
  /** FlightHub keeps it and can do nothing with it. */
  UNSUPPORTED
}
