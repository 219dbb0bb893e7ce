package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.vocabulary.Foreign;
import org.jspecify.annotations.Nullable;

/** How a pairing goes (contract chapter 12.1). */
record RelayResultWire(@Nullable String status, @Nullable Output output, @Nullable String bid) {

  /** The number within, whose meaning is not documented. */
  record Output(@Nullable Integer status) {}

  RelayPairing.Result toResult() {
    var word = Mandatory.of("the pairing").text("status", status);
    return new RelayPairing.Result(
        Foreign.of(RelayPairing.Status.class, word),
        Sparse.told(output == null ? null : output.status()),
        Sparse.text(bid));
  }
}
