package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import java.nio.file.Path;
import java.util.List;

/** Keeps uploaded files as a capture folder below the data folder. */
@FunctionalInterface
public interface KeepUploads {
  /**
   * Moves the files; names are reduced to their last part and made unique.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code upload.empty} without any file
   */
  CaptureSource.Folder keep(List<Upload> uploads);

  /** One received file with the name that its sender gave. */
  record Upload(String name, Path content) {}
}
