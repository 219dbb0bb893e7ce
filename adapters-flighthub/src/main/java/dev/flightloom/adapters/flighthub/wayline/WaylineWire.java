package dev.flightloom.adapters.flighthub.wayline;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route as FlightHub writes it (contract chapters 7.2 and 7.3); the last three members are in the
 * details only.
 */
record WaylineWire(
    @Nullable String id,
    @Nullable String name,
    @Nullable List<@Nullable PayloadWire> payloadInformation,
    @Nullable String deviceModelKey,
    @Nullable List<@Nullable String> templateTypes,
    @Nullable Long updateTime,
    @Nullable Long size,
    @Nullable String downloadUrl,
    @Nullable Double distance,
    @Nullable Integer waylinePointNums) {

  /** A camera; the numbers are texts. */
  record PayloadWire(@Nullable String domain, @Nullable String type, @Nullable String lensType) {}

  /** The same route, known to have everything that a list may not miss. */
  WaylineWire complete() {
    var route = Mandatory.of("the route");
    route.text("id", id);
    route.present("name", name);
    route.present("update_time", updateTime);
    route.present("size", size);
    return this;
  }

  /** The same route, known to have everything that its details may not miss. */
  WaylineWire completeDetails() {
    var route = Mandatory.of("the route");
    route.text("download_url", downloadUrl);
    route.present("distance", distance);
    route.present("wayline_point_nums", waylinePointNums);
    return complete();
  }
}
