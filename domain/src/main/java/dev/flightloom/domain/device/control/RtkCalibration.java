package dev.flightloom.domain.device.control;

import dev.flightloom.domain.vocabulary.Foreign;

/** What a dock says of a calibration; the business id may be empty (contract chapter 4.9). */
public record RtkCalibration(String businessId, Foreign<Result> result) {

  /** How it went. */
  public enum Result {
    OK,
    FAILURE
  }

  @Override
  public String toString() {
    return result.word() + (businessId.isBlank() ? "" : " (" + businessId + ")");
  }
}
