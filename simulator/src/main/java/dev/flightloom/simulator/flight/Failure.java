package dev.flightloom.simulator.flight;

/** Why a flight did not begin. */
public enum Failure {
  NONE(0, "", ""),
  /** Another flight of the dock was in the air at the only possible time. */
  BUSY(314013, "starting_failure", "the dock is executing another task"),
  /** The dock could not be reached at the only possible time. */
  OFFLINE(212015, "starting_failure", "the dock is offline"),
  /** The window passed without a chance. */
  WINDOW(314004, "timeout", "the task could not begin within its time window");

  private final int code;
  private final String status;
  private final String message;

  Failure(int code, String status, String message) {
    this.code = code;
    this.status = status;
    this.message = message;
  }

  /** Code of the exception that the list of tasks shows. */
  public int code() {
    return code;
  }

  /** Status word of a task that ended so. */
  public String status() {
    return status;
  }

  /** Text of the exception. */
  public String message() {
    return message;
  }
}
