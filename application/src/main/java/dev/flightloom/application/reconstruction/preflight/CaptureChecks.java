package dev.flightloom.application.reconstruction.preflight;

import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.Finding.Code;
import dev.flightloom.domain.reconstruction.capture.Finding.Severity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import dev.flightloom.domain.vocabulary.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks of a capture as a whole: counts, cameras, LiDAR files, spread. */
final class CaptureChecks {

  /** About 50 km; a capture that spans more holds two sites or a wrong fix. */
  private static final double WIDEST_DEGREES = 0.5;

  private CaptureChecks() {}

  static List<Finding> of(List<ScannedFile> usable, ReconstructionPlan plan) {
    var findings = new ArrayList<Finding>();
    var photos = usable.stream().filter(ScannedFile::isPhoto).toList();
    if (photos.isEmpty()) {
      findings.add(
          error(
              Code.NO_PHOTOS,
              "The capture holds no usable photo.",
              "Name the folder, or the flight, that has the aircraft's JPEG files."));
    } else {
      plan.kinds().forEach(kind -> findings.addAll(counts(kind, photos.size())));
    }
    if (plan.wants(ModelKind.LIDAR)) {
      findings.addAll(lidar(usable));
    }
    findings.addAll(cameras(photos));
    findings.addAll(spread(photos));
    return findings;
  }

  private static List<Finding> counts(ModelKind kind, int photos) {
    if (photos < kind.minimumImages()) {
      var message = "%s needs at least %,d images, the capture has %,d.";
      return List.of(
          error(
              Code.TOO_FEW_IMAGES,
              message.formatted(kind.word(), kind.minimumImages(), photos),
              "Add photos, or leave this product out."));
    }
    if (photos > kind.maximumImages()) {
      var message = "%s takes at most %,d images, the capture has %,d.";
      return List.of(
          error(
              Code.TOO_MANY_IMAGES,
              message.formatted(kind.word(), kind.maximumImages(), photos),
              "Split the capture, or leave this product out."));
    }
    return List.of();
  }

  private static List<Finding> lidar(List<ScannedFile> usable) {
    var roles = new TreeSet<String>();
    for (var file : usable) {
      if (file.content() instanceof FileContent.LidarCompanion(var role)) {
        roles.add(role);
      }
    }
    var findings = new ArrayList<Finding>();
    for (var needed : List.of("ldr", "imu")) {
      if (!roles.contains(needed)) {
        findings.add(
            error(
                Code.LIDAR_FILES_MISSING,
                "lidar needs the sensor's ." + needed.toUpperCase(Locale.ROOT) + " file.",
                "Copy the whole mission folder of the sensor, not only its photos."));
      }
    }
    return findings;
  }

  private static List<Finding> cameras(List<ScannedFile> photos) {
    var counts = cameraCounts(photos);
    if (counts.size() < 2) {
      return List.of();
    }
    return List.of(
        warning(
            Code.SEVERAL_CAMERAS,
            "The photos come from several cameras: " + counts + ".",
            "Reconstruct each camera's photos by themselves, unless they belong together."));
  }

  static Map<String, Integer> cameraCounts(List<ScannedFile> files) {
    var counts = new TreeMap<String, Integer>();
    for (var file : files) {
      if (file.content() instanceof FileContent.Photo(var camera, _)) {
        counts.merge(camera, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static List<Finding> spread(List<ScannedFile> photos) {
    var places = located(photos);
    var latitudes = places.stream().mapToDouble(Position.Located::latitude).summaryStatistics();
    var longitudes = places.stream().mapToDouble(Position.Located::longitude).summaryStatistics();
    if (places.isEmpty()
        || (latitudes.getMax() - latitudes.getMin() < WIDEST_DEGREES
            && longitudes.getMax() - longitudes.getMin() < WIDEST_DEGREES)) {
      return List.of();
    }
    return List.of(
        warning(
            Code.SCATTERED,
            "The photos lie tens of kilometres apart.",
            "Check that they belong to one site and that no position is wrong."));
  }

  static List<Position.Located> located(List<ScannedFile> files) {
    var places = new ArrayList<Position.Located>();
    for (var file : files) {
      if (file.content() instanceof FileContent.Photo(_, Position.Located place)) {
        places.add(place);
      }
    }
    return places;
  }

  private static Finding error(Code code, String message, String remedy) {
    return new Finding(code, Severity.ERROR, "", message, remedy);
  }

  private static Finding warning(Code code, String message, String remedy) {
    return new Finding(code, Severity.WARNING, "", message, remedy);
  }
}
