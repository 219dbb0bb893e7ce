package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import java.nio.file.Path;

/** Where the photos are, as the user said it. */
sealed interface Origin {

  /** The source in {@code project}, which matters to flights only. */
  CaptureSource in(ProjectId project);

  /** What the folder of the models is called after. */
  String baseName();

  /** A folder of this machine. */
  record Folder(Path path) implements Origin {
    @Override
    public CaptureSource in(ProjectId project) {
      return new CaptureSource.TrustedFolder(path.toString());
    }

    @Override
    public String baseName() {
      return path.getFileName() == null ? "flightloom" : path.getFileName().toString();
    }
  }

  /** A finished flight; partial takes what has arrived. */
  record Flight(TaskId task, boolean partial) implements Origin {
    @Override
    public CaptureSource in(ProjectId project) {
      return new CaptureSource.Flight(project, task, partial);
    }

    @Override
    public String baseName() {
      var safe = task.value().replaceAll("[^A-Za-z0-9-]", "_");
      return "flight-" + safe.substring(0, Math.min(8, safe.length()));
    }
  }
}
