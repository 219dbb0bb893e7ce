package dev.flightloom.simulator.annotation;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An annotation on a project's map.
 *
 * @param geometry {@code Point}, {@code LineString} or {@code Polygon}
 * @param content GeoJSON text of the feature
 */
@RegisterForReflection
public record Annotation(String id, String project, String name, String geometry, String content) {}
