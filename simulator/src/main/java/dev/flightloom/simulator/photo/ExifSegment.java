package dev.flightloom.simulator.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** The EXIF segment of a photo: camera, time and place. */
final class ExifSegment {
  private static final int HEADER = 8;
  private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

  private ExifSegment() {}

  static byte[] of(Snap snap, int width, int height) {
    var exif = exif(snap, width, height);
    // Offsets depend on sizes only, so a directory with wrong ones tells its size.
    int exifAt = HEADER + root(snap, 0, 0).size();
    int gpsAt = exifAt + exif.size();
    var out = new ByteArrayOutputStream();
    out.writeBytes("Exif\0\0II*\0\b\0\0\0".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(root(snap, exifAt, gpsAt).at(HEADER));
    out.writeBytes(exif.at(exifAt));
    out.writeBytes(gps(snap).at(gpsAt));
    return out.toByteArray();
  }

  private static TiffEntries root(Snap snap, int exifAt, int gpsAt) {
    return new TiffEntries()
        .text(0x010F, "DJI")
        .text(0x0110, snap.camera())
        .shortNumber(0x0112, 1)
        .text(0x0131, "10.01.0307")
        .text(0x0132, TIMES.format(snap.takenAt()))
        .number(0x8769, exifAt)
        .number(0x8825, gpsAt);
  }

  private static TiffEntries exif(Snap snap, int width, int height) {
    return new TiffEntries()
        .fractions(0x829A, 1, 800)
        .fractions(0x829D, 28, 10)
        .shortNumber(0x8827, 100)
        .text(0x9003, TIMES.format(snap.takenAt()))
        .text(0x9004, TIMES.format(snap.takenAt()))
        .fractions(0x920A, 67, 10)
        .number(0xA002, width)
        .number(0xA003, height)
        .shortNumber(0xA405, 24);
  }

  private static TiffEntries gps(Snap snap) {
    return new TiffEntries()
        .octets(0x0000, new byte[] {2, 3, 0, 0})
        .text(0x0001, snap.latitude() < 0 ? "S" : "N")
        .fractions(0x0002, degrees(Math.abs(snap.latitude())))
        .text(0x0003, snap.longitude() < 0 ? "W" : "E")
        .fractions(0x0004, degrees(Math.abs(snap.longitude())))
        .octets(0x0005, new byte[] {(byte) (snap.absolute() < 0 ? 1 : 0)})
        .fractions(0x0006, Math.round(Math.abs(snap.absolute()) * 1000), 1000);
  }

  private static long[] degrees(double value) {
    long whole = (long) value;
    long minutes = (long) ((value - whole) * 60);
    double seconds = ((value - whole) * 60 - minutes) * 60;
    return new long[] {whole, 1, minutes, 1, Math.round(seconds * 1_000_000), 1_000_000};
  }
}
