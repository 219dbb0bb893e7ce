package dev.flightloom.application.model.port.in;

import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.ModelFileId;
import dev.flightloom.domain.project.ProjectId;

/** Tells where a file of a model can be downloaded. */
@FunctionalInterface
public interface FindModelFile {
  /**
   * The address, or that the file is not packed yet.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code model-file.not-found}
   */
  DownloadAddress find(ProjectId project, ModelFileId file);
}
