package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Coded;

/** What a dock is busy with (mode_code, contract chapter 4.1). */
public enum DockMode implements Coded {
  IDLE(0),
  ON_SITE_DEBUGGING(1),
  REMOTE_DEBUGGING(2),
  FIRMWARE_UPGRADE_IN_PROGRESS(3),
  IN_OPERATION(4),
  TO_BE_CALIBRATED(5);

  private final int code;

  DockMode(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }
}
