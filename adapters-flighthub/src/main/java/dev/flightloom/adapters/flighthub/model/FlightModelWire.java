package dev.flightloom.adapters.flighthub.model;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import org.jspecify.annotations.Nullable;

/**
 * A model as FlightHub writes it (contract chapters 8.1 and 8.2); times in Unix milliseconds, the
 * last three members in details only. The addresses are signed.
 */
record FlightModelWire(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String fileType,
    @Nullable Boolean showOnMap,
    @Nullable Long size,
    @Nullable Long createAt,
    @Nullable Long updateAt,
    @Nullable String userName,
    @Nullable String url,
    @Nullable String previewUrl) {

  /** The same model, known to have everything that may not be missing. */
  FlightModelWire complete() {
    var model = Mandatory.of("a model");
    if (model.present("id", id) < 0) {
      throw model.malformed("id is negative");
    }
    model.present("name", name);
    model.present("file_type", fileType);
    model.present("create_at", createAt);
    model.present("update_at", updateAt);
    return this;
  }

  @Override
  public String toString() {
    return "FlightModelWire[" + id + ", redacted]";
  }
}
