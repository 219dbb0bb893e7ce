package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.vocabulary.Foreign;
import org.jspecify.annotations.Nullable;

/** What a dock says of a calibration (contract chapter 4.9). */
record CalibrationWire(@Nullable String bid, @Nullable String status) {

  RtkCalibration toCalibration() {
    var status = Mandatory.of("the calibration").text("status", this.status);
    return new RtkCalibration(Sparse.text(bid), Foreign.of(RtkCalibration.Result.class, status));
  }
}
