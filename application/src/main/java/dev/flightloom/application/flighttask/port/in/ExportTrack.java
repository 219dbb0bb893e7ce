package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackFormat;
import dev.flightloom.domain.project.ProjectId;

/** Writes the trajectory of a flown task in a format that maps and tables understand. */
@FunctionalInterface
public interface ExportTrack {
  /** The document; it fails as {@link FindTrack#find} does. */
  String export(ProjectId project, TaskId task, TrackFormat format);
}
