package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.application.reconstruction.port.out.CaptureResources.Resource.State;

/** The numbers of a resource's status (contract chapter 10.3). */
final class ResourceStatusCodes {
  private ResourceStatusCodes() {}

  /** Whether the resource can still be used. */
  static State state(int status) {
    return switch (status) {
      case 1 -> State.IMPORTED;
      case 2 -> State.BEING_DELETED;
      case 3 -> State.DELETED;
      default -> State.UNRECOGNISED;
    };
  }
}
