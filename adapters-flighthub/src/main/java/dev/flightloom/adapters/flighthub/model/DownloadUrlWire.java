package dev.flightloom.adapters.flighthub.model;

import org.jspecify.annotations.Nullable;

/** The address of a file; an empty text while it is not ready (contract chapter 8.4). */
record DownloadUrlWire(@Nullable Long id, @Nullable String url) {
  @Override
  public String toString() {
    return "DownloadUrlWire[" + id + ", redacted]";
  }
}
