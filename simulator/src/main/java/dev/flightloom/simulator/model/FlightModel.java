package dev.flightloom.simulator.model;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * A model of a project; it has as many components as the answers show.
 *
 * @param kind {@code model_2d} or {@code model_3d}
 * @param wkt coordinate system asked for, such as {@code EPSG:32632}
 * @param finishedAt when it appears in the list
 * @param packedAt when its file can be fetched
 */
@RegisterForReflection
public record FlightModel(
    int id,
    String project,
    String name,
    String kind,
    String wkt,
    Instant createdAt,
    Instant finishedAt,
    Instant packedAt) {

  /** Whether it is in the list. */
  public boolean finishedAt(Instant now) {
    return !now.isBefore(finishedAt);
  }
}
