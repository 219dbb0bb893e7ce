package dev.flightloom.domain.flighttask.track;

/**
 * A point with what follows from the points before it.
 *
 * @param metresSoFar over ground since the first point
 * @param metresPerSecond over ground since the point before, 0 for the first
 */
public record TrackSample(TrackPoint point, double metresSoFar, double metresPerSecond) {}
