package dev.flightloom.simulator.build;

/**
 * What model details say at one instant (contract 10.7).
 *
 * @param status {@code model_status}
 * @param progress {@code reconstruction_progress}, 0 to 100
 * @param errorCode {@code error_code}, 0 for none
 * @param zip {@code zip_status}
 * @param zipProgress {@code zip_progress}, 0 to 100
 */
public record ModelState(int status, int progress, int errorCode, int zip, int zipProgress) {
  static final int FAILED = 8;
  static final int IMPORTED = 9;
  static final int WAITING = 12;
  static final int REFUSED = 13;
  static final int RUNNING = 14;
  static final int BUILT = 15;
  static final int CANCELLED = 16;
  static final int ZIP_FINISHED = 2;
  static final int ZIP_FAILED = 3;

  /** Whether the algorithm is still to end. */
  public boolean open() {
    return status == WAITING || status == RUNNING;
  }

  /** Whether the allowance that it consumed is given back (contract 10.5, 10.6). */
  public boolean refunded() {
    return status == FAILED || status == REFUSED || status == CANCELLED;
  }

  /** Whether it belongs into the list of running models: something may still change. */
  public boolean running() {
    return open() || status == BUILT || (status == IMPORTED && zip < ZIP_FINISHED);
  }

  /** Whether the archive can be fetched. */
  public boolean downloadable() {
    return zip == ZIP_FINISHED;
  }
}
