package dev.flightloom.simulator.workflow;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * An alarm in the message centre, waiting for a person (contract 15.20); no flight comes of it.
 *
 * <p>It has as many components as the trigger names.
 *
 * @param level 1 to 5
 */
@RegisterForReflection
public record Alarm(
    String project,
    String workflow,
    String name,
    String creator,
    double latitude,
    double longitude,
    int level,
    String description,
    Instant raisedAt) {}
