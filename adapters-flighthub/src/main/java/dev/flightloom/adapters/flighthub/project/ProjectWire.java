package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import org.jspecify.annotations.Nullable;

/** A project as FlightHub writes it (contract chapter 3.1); times in Unix seconds. */
record ProjectWire(
    @Nullable String uuid,
    @Nullable String name,
    @Nullable String introduction,
    @Nullable PointWire projectWorkCenterPoint,
    @Nullable Long createdAt,
    @Nullable Long updatedAt) {

  /** The work centre, which may be absent as a whole. */
  record PointWire(@Nullable Double latitude, @Nullable Double longitude) {}

  /** The same project, known to have everything that may not be missing. */
  ProjectWire complete() {
    var project = Mandatory.of("a project");
    project.text("uuid", uuid);
    project.present("name", name);
    project.present("created_at", createdAt);
    project.present("updated_at", updatedAt);
    return this;
  }
}
