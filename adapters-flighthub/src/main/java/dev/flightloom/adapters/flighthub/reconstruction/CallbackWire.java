package dev.flightloom.adapters.flighthub.reconstruction;

import java.util.List;

/** Names stored files (contract chapter 10.2). */
record CallbackWire(
    String resourceUuid, String resourceName, String callbackParam, List<FileWire> files) {

  /** A bare name and the mark that the bucket gave. */
  record FileWire(String name, String etag) {}

  @Override
  public String toString() {
    return "CallbackWire[" + resourceUuid + ", " + files.size() + " files, redacted]";
  }
}
