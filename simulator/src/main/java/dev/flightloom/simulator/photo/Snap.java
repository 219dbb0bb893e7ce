package dev.flightloom.simulator.photo;

import java.time.LocalDateTime;

/**
 * Everything that a photo tells of itself; as many components as its metadata has.
 *
 * @param camera model as EXIF names it
 * @param absolute metres above the ellipsoid
 * @param relative metres above the take-off point
 * @param heading degrees clockwise from north, -180 to 180
 * @param takenAt in the zone of the task, because EXIF knows none
 */
public record Snap(
    String camera,
    double latitude,
    double longitude,
    double absolute,
    double relative,
    double heading,
    LocalDateTime takenAt) {}
