package dev.flightloom.application.reconstruction.capture;

import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.nio.file.Path;
import java.util.List;

/** Finds, lists and reads captures of every kind; thread-safe. */
public final class Captures {

  private final CaptureFolders folders;
  private final FlightCaptures flights;

  /** Reads folders with {@code folders} and flights with {@code flights}. */
  public Captures(CaptureFolders folders, FlightCaptures flights) {
    this.folders = folders;
    this.flights = flights;
  }

  /** The source as it will be used from now on; it fails when it cannot be, or not yet. */
  public CaptureSource resolve(CaptureSource source) {
    return switch (source) {
      case CaptureSource.Folder folder -> folders.resolve(folder);
      case CaptureSource.Flight flight -> flights.resolve(flight);
    };
  }

  /** What a reconstruction is called when nobody named it. */
  public String nameOf(CaptureSource source) {
    return switch (source) {
      case CaptureSource.Folder folder -> {
        var last = Path.of(folder.path()).getFileName();
        yield last == null ? "capture" : last.toString();
      }
      case CaptureSource.Flight flight -> flights.nameOf(flight);
    };
  }

  /** Every file, by path; one broken file never hides the rest. */
  public List<ScannedFile> scan(CaptureSource source) {
    return switch (source) {
      case CaptureSource.Folder folder -> folders.scan(folder);
      case CaptureSource.Flight flight -> flights.scan(flight);
    };
  }

  /** Reads a whole file for its hashes. */
  public ContentHashes hash(CaptureSource source, String path) {
    return switch (source) {
      case CaptureSource.Folder folder -> folders.hash(folder, path);
      case CaptureSource.Flight flight -> Hashing.of(flights.content(flight, path));
    };
  }

  /** The bytes of one file, opened anew by each reader. */
  public Content content(CaptureSource source, String path) {
    return switch (source) {
      case CaptureSource.Folder folder -> folders.content(folder, path);
      case CaptureSource.Flight flight -> flights.content(flight, path);
    };
  }
}
