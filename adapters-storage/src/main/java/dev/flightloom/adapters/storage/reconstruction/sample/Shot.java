package dev.flightloom.adapters.storage.reconstruction.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * One photo of the flight.
 *
 * @param number from 1
 * @param east metres from the first corner of the field
 * @param north metres from the first corner of the field
 * @param yaw of the aircraft in degrees clockwise from north
 * @param takenAt local time of the camera, which knows no zone
 */
record Shot(int number, double east, double north, double yaw, LocalDateTime takenAt) {

  /** Height above the take-off point, in metres. */
  static final double RELATIVE_ALTITUDE = 60;

  /** Ellipsoidal height, in metres. */
  static final double ABSOLUTE_ALTITUDE = 104.25;

  private static final double FIRST_LATITUDE = 53.5420;
  private static final double FIRST_LONGITUDE = 9.9800;
  private static final double METRES_PER_DEGREE = 111_320;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

  double latitude() {
    return FIRST_LATITUDE + north / METRES_PER_DEGREE;
  }

  double longitude() {
    var shrunk = METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(FIRST_LATITUDE));
    return FIRST_LONGITUDE + east / shrunk;
  }

  /** The name that DJI's cameras would give. */
  String fileName() {
    return "DJI_%s_%04d_V.JPG".formatted(NAME.format(takenAt), number);
  }

  /** The time as EXIF writes it. */
  String exifTime() {
    return EXIF.format(takenAt);
  }
}
