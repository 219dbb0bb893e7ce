package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.nio.file.Path;
import java.util.List;

/** Folders with photos; thread-safe. */
public interface CaptureFolders {
  /**
   * The absolute form of {@code source}, existing and readable.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code folder.not-found}
   * @throws dev.flightloom.domain.failure.Denied {@code folder.outside-roots} when a confined one
   *     leaves the configured roots (also through links), {@code folder.unreadable}
   */
  CaptureSource.Folder resolve(CaptureSource.Folder source);

  /**
   * Every regular file below, by path, hidden ones left out; one broken file never hides the rest.
   */
  List<ScannedFile> scan(CaptureSource.Folder source);

  /** Reads a whole file for its hashes. */
  ContentHashes hash(CaptureSource.Folder source, String path);

  /** The bytes of one file, opened anew by each reader. */
  Content content(CaptureSource.Folder source, String path);

  /** Moves an uploaded file into a new folder of the intake. */
  CaptureSource.Folder intake(List<Received> received);

  /** An uploaded file under the unique bare name it shall have. */
  record Received(String name, Path content) {}
}
