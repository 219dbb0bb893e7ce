package dev.flightloom.adapters.storage.reconstruction.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The EXIF segment of a shot: camera, time and place. */
final class ExifSegment {

  private static final int HEADER = 8;

  private ExifSegment() {}

  static byte[] of(Shot shot) {
    // Offsets to the sub-directories depend on sizes only, so a first layout finds them.
    var draft = main(shot, 0, 0);
    var exifAt = HEADER + draft.sizeInBytes();
    var exif = exif(shot);
    var gpsAt = exifAt + exif.sizeInBytes();
    var out = new ByteArrayOutputStream();
    out.writeBytes("Exif\0\0II*\0\b\0\0\0".getBytes(US_ASCII));
    out.writeBytes(main(shot, exifAt, gpsAt).bytes(HEADER));
    out.writeBytes(exif.bytes(exifAt));
    out.writeBytes(gps(shot).bytes(gpsAt));
    return out.toByteArray();
  }

  private static TiffDirectory main(Shot shot, int exifAt, int gpsAt) {
    return new TiffDirectory(
        List.of(
            TiffField.text(0x010E, "default"),
            TiffField.text(0x010F, "DJI"),
            TiffField.text(0x0110, "M4E"),
            TiffField.shortNumber(0x0112, 1),
            TiffField.fractions(0x011A, 72, 1),
            TiffField.fractions(0x011B, 72, 1),
            TiffField.shortNumber(0x0128, 2),
            TiffField.text(0x0131, "13.01.00.02"),
            TiffField.text(0x0132, shot.exifTime()),
            TiffField.longNumber(0x8769, exifAt),
            TiffField.longNumber(0x8825, gpsAt)));
  }

  private static TiffDirectory exif(Shot shot) {
    return new TiffDirectory(
        List.of(
            TiffField.fractions(0x829A, 1, 1000),
            TiffField.fractions(0x829D, 28, 10),
            TiffField.shortNumber(0x8827, 100),
            TiffField.text(0x9003, shot.exifTime()),
            TiffField.text(0x9004, shot.exifTime()),
            TiffField.fractions(0x920A, 1229, 100),
            TiffField.longNumber(0xA002, Picture.WIDTH),
            TiffField.longNumber(0xA003, Picture.HEIGHT),
            TiffField.shortNumber(0xA405, 24)));
  }

  private static TiffDirectory gps(Shot shot) {
    return new TiffDirectory(
        List.of(
            TiffField.octets(0x0000, 2, 3, 0, 0),
            TiffField.text(0x0001, "N"),
            degrees(0x0002, shot.latitude()),
            TiffField.text(0x0003, "E"),
            degrees(0x0004, shot.longitude()),
            TiffField.octets(0x0005, 0),
            TiffField.fractions(
                0x0006, (int) StrictMath.rint(Shot.ABSOLUTE_ALTITUDE * 1000), 1000)));
  }

  private static TiffField degrees(int tag, double value) {
    var whole = (int) value;
    var minutes = (int) ((value - whole) * 60);
    var seconds = ((value - whole) * 60 - minutes) * 60;
    return TiffField.fractions(
        tag, whole, 1, minutes, 1, (int) StrictMath.rint(seconds * 1_000_000), 1_000_000);
  }
}
