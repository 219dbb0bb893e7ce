package dev.flightloom.adapters.storage.reconstruction.sample;

import dev.flightloom.application.reconstruction.port.out.SamplePhotos;
import dev.flightloom.domain.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Draws what a Matrice 4E would photograph on a mapping flight over invented fields: overlapping
 * nadir images of 640 by 480 pixels with RTK positions.
 */
@ApplicationScoped
class SyntheticSamplePhotos implements SamplePhotos {

  @Override
  public void make(Path folder, int count) {
    try {
      Files.createDirectories(folder);
      FlightGrid.of(count).parallelStream().forEach(shot -> make(folder, shot));
    } catch (IOException e) {
      throw unwritable(folder, e);
    } catch (UncheckedIOException e) {
      throw unwritable(folder, e);
    }
  }

  /** A photo appears whole or not at all, so that the next run may trust those that are there. */
  private static void make(Path folder, Shot shot) {
    var file = folder.resolve(shot.fileName());
    if (Files.exists(file)) {
      return;
    }
    var temporary = folder.resolve("." + shot.fileName());
    var segments = List.of(ExifSegment.of(shot), XmpSegment.of(shot));
    try {
      Files.write(temporary, JpegEncoder.encode(new Picture(shot), segments));
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException unwritable(Path folder, Exception failure) {
    return new Unavailable(
            "sample.unwritable",
            "the sample photos cannot be written to " + folder,
            "Name another folder, or make room.")
        .causedBy(failure);
  }
}
