package dev.flightloom.right.application.device;

import dev.flightloom.right.application.device.port.out.Content;

/** Watches what is handed through. */
record WatchedContent(Content inner) implements Content {
  @Override
  public long sizeInBytes() {
    return inner.sizeInBytes();
  }
}
