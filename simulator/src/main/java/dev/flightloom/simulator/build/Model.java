package dev.flightloom.simulator.build;

import dev.flightloom.simulator.product.ModelKind;
import dev.flightloom.simulator.world.Never;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * A reconstruction and the model that it makes; it has as many components as its story needs.
 *
 * @param parameter JSON text of the start request
 * @param images that it consumes
 * @param deleteResource whether the resource goes when it ends
 * @param startedAt when the start was asked for
 * @param begunAt when it took a slot, {@link Never#YET} while it waits
 * @param cancelledAt when it was stopped, {@link Never#YET} otherwise
 */
@RegisterForReflection
public record Model(
    String uuid,
    String project,
    String resource,
    ModelKind kind,
    String parameter,
    long images,
    boolean deleteResource,
    Course course,
    Instant startedAt,
    Instant begunAt,
    Instant cancelledAt) {

  Model begun(Instant at) {
    return new Model(
        uuid,
        project,
        resource,
        kind,
        parameter,
        images,
        deleteResource,
        course,
        startedAt,
        at,
        cancelledAt);
  }

  Model cancelled(Instant at) {
    return new Model(
        uuid,
        project,
        resource,
        kind,
        parameter,
        images,
        deleteResource,
        course,
        startedAt,
        begunAt,
        at);
  }

  /** When the algorithm ends, well or badly; {@link Never#YET} while it waits for a slot. */
  Instant builtAt() {
    return begunAt.equals(Never.YET) ? Never.YET : begunAt.plus(course.build());
  }

  /** When the slot becomes free again. */
  Instant releasedAt() {
    return cancelledAt.isBefore(builtAt()) ? cancelledAt : builtAt();
  }
}
