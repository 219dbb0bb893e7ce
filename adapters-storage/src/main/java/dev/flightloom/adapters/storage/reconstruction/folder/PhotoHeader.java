package dev.flightloom.adapters.storage.reconstruction.folder;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.vocabulary.Position;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Camera and place of a photo from EXIF and, where that says nothing, from DJI's XMP. */
final class PhotoHeader {

  private PhotoHeader() {}

  /** Damaged metadata says as much as none: the image itself may be fine. */
  static FileContent.Photo read(Path file, FileKind kind) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      var metadata =
          kind == FileKind.TIFF ? TiffMetadataReader.readMetadata(file.toFile()) : jpeg(in);
      return new FileContent.Photo(camera(metadata), position(metadata));
    } catch (ImageProcessingException e) {
      return new FileContent.Photo("", Position.UNKNOWN);
    }
  }

  /** The same for bytes from far away; of a JPEG no more is read than its headers. */
  static FileContent.Photo read(InputStream in, FileKind kind) throws IOException {
    try {
      var metadata = kind == FileKind.TIFF ? TiffMetadataReader.readMetadata(in) : jpeg(in);
      return new FileContent.Photo(camera(metadata), position(metadata));
    } catch (ImageProcessingException e) {
      return new FileContent.Photo("", Position.UNKNOWN);
    }
  }

  private static Metadata jpeg(InputStream in) throws IOException, ImageProcessingException {
    return JpegMetadataReader.readMetadata(in, List.of(new ExifReader(), new XmpReader()));
  }

  private static String camera(Metadata metadata) {
    return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
        .flatMap(exif -> Optional.ofNullable(exif.getString(ExifIFD0Directory.TAG_MODEL)))
        .map(model -> model.replace('\0', ' ').strip())
        .orElse("");
  }

  private static Position position(Metadata metadata) {
    var exif = exifPosition(metadata);
    return exif instanceof Position.Located ? exif : xmpPosition(metadata);
  }

  private static Position exifPosition(Metadata metadata) {
    var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
    var place = gps == null ? null : gps.getGeoLocation();
    if (gps == null || place == null) {
      return Position.UNKNOWN;
    }
    return Position.of(place.getLatitude(), place.getLongitude(), altitude(gps));
  }

  private static double altitude(GpsDirectory gps) {
    var metres = gps.getDoubleObject(GpsDirectory.TAG_ALTITUDE);
    var below = gps.getInteger(GpsDirectory.TAG_ALTITUDE_REF);
    if (metres == null) {
      return 0;
    }
    return below != null && below == 1 ? -metres : metres;
  }

  private static Position xmpPosition(Metadata metadata) {
    var dji = djiProperties(metadata);
    // Early firmware writes Longtitude.
    var longitude = number(dji, "GpsLongitude").or(() -> number(dji, "GpsLongtitude"));
    var latitude = number(dji, "GpsLatitude");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Position.UNKNOWN;
    }
    var altitude = number(dji, "AbsoluteAltitude").orElse(0.0);
    return Position.of(latitude.get(), longitude.get(), altitude);
  }

  private static Map<String, String> djiProperties(Metadata metadata) {
    var properties = new HashMap<String, String>();
    metadata
        .getDirectoriesOfType(XmpDirectory.class)
        .forEach(xmp -> properties.putAll(xmp.getXmpProperties()));
    return properties;
  }

  private static Optional<Double> number(Map<String, String> dji, String name) {
    try {
      return Optional.ofNullable(dji.get("drone-dji:" + name)).map(Double::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
