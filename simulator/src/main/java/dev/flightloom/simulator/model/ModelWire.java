package dev.flightloom.simulator.model;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * A model on the wire (contract 8.1, 8.2); its components are the answer's members.
 *
 * @param id a number, unlike the ids of open modeling
 * @param updateAt milliseconds
 * @param url only in the details, as user and preview; empty until the file is packed
 */
@RegisterForReflection
record ModelWire(
    int id,
    String name,
    String fileType,
    boolean showOnMap,
    long size,
    long updateAt,
    long createAt,
    @Nullable String userName,
    @Nullable String url,
    @Nullable String previewUrl) {

  static ModelWire listed(FlightModel model, long size) {
    return of(model, size, null, null, null);
  }

  static ModelWire whole(FlightModel model, long size, String url, String preview) {
    return of(model, size, "Ops", url, preview);
  }

  private static ModelWire of(
      FlightModel model,
      long size,
      @Nullable String user,
      @Nullable String url,
      @Nullable String preview) {
    return new ModelWire(
        model.id(),
        model.name(),
        model.kind(),
        true,
        size,
        model.finishedAt().toEpochMilli(),
        model.createdAt().toEpochMilli(),
        user,
        url,
        preview);
  }
}
