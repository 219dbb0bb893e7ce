package dev.flightloom.domain.reconstruction.capture;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;

/** Where the photos of a reconstruction are and, for LiDAR, the sensor's files. */
public sealed interface CaptureSource {

  /** What a person calls it: the path of a folder, or the flight task. */
  String label();

  /** A folder of this machine. */
  sealed interface Folder extends CaptureSource {
    /** Path as the caller gave it. */
    String path();

    @Override
    default String label() {
      return path();
    }
  }

  /** A folder that the caller may read anyway, such as the user of the command line. */
  record TrustedFolder(String path) implements Folder {}

  /** A folder that must lie below one of the configured roots. */
  record ConfinedFolder(String path) implements Folder {}

  /**
   * The media of a finished flight, read from FlightHub without a detour over the disk.
   *
   * @param partial take what has arrived, although more may follow
   */
  record Flight(ProjectId project, TaskId task, boolean partial) implements CaptureSource {
    @Override
    public String label() {
      return "flight task " + task;
    }
  }
}
