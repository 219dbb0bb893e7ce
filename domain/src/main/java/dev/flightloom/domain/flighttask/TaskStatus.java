package dev.flightloom.domain.flighttask;

/** How far a flight task is (contract chapter 6.3, table of words). */
public enum TaskStatus {
  WAITING,
  STARTING_FAILURE,
  EXECUTING,
  PAUSED,
  TERMINATED,
  SUCCESS,
  SUSPENDED,
  TIMEOUT,
  PARTIALLY_DONE,
  PREPARING,
  QUEUE_FOR_TAKEOFF;

  /** True when the task does not change any more by itself. */
  public boolean isFinal() {
    return switch (this) {
      case STARTING_FAILURE, TERMINATED, SUCCESS, TIMEOUT, PARTIALLY_DONE -> true;
      case WAITING, EXECUTING, PAUSED, SUSPENDED, PREPARING, QUEUE_FOR_TAKEOFF -> false;
    };
  }
}
