package dev.flightloom.domain.reconstruction;

/** Whether a person asked to stop, and what shall happen to what lies at FlightHub. */
public enum Cancellation {
  /** Nobody asked. */
  NONE,
  /** Stop; resource and models stay at FlightHub. */
  REQUESTED,
  /** Stop and delete resource and models at FlightHub. */
  REQUESTED_WITH_CLEANUP
}
