package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.time.Instant;

/** Looks into a file that is not on this machine; thread-safe. */
public interface FileInspector {
  /**
   * What the file is, by its name and its first bytes: no more of {@code content} is read than the
   * headers need, and its end is not looked at. Whatever is wrong with the bytes becomes an answer;
   * failures of {@code content} pass through.
   */
  ScannedFile inspect(String path, Instant modifiedAt, Content content);
}
