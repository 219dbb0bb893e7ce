package dev.flightloom.adapters.storage.reconstruction.folder;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a file is by its extension.
 *
 * <p>FlightHub's pages name JPEG only (contract chapter 10.2); TIFF, which DJI's multispectral
 * cameras write, is sent too. Raw DNG and PNG are not, since nothing says that they are accepted.
 */
enum FileKind {
  JPEG,
  TIFF,
  LIDAR,
  OTHER;

  private static final Map<String, FileKind> PHOTOS =
      Map.of("jpg", JPEG, "jpeg", JPEG, "tif", TIFF, "tiff", TIFF);

  /** Files of DJI's LiDAR sensors: point data, calibration, trajectory and base station. */
  private static final Set<String> LIDAR_EXTENSIONS =
      Set.of(
          "ldr", "ldrt", "lidar", "clc", "cli", "cmi", "imu", "rtk", "rtb", "rtl", "rts", "rpt",
          "rpos", "nav", "obs", "bin", "mrk", "sig", "dat");

  static FileKind of(String extension) {
    if (LIDAR_EXTENSIONS.contains(extension)) {
      return LIDAR;
    }
    return PHOTOS.getOrDefault(extension, OTHER);
  }

  /** The extension in lower case, empty when there is none. */
  static String extension(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
