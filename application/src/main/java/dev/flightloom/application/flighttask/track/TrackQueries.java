package dev.flightloom.application.flighttask.track;

import dev.flightloom.application.flighttask.port.in.ExportTrack;
import dev.flightloom.application.flighttask.port.in.FindTrack;
import dev.flightloom.application.flighttask.port.out.TrackFormats;
import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.flighttask.track.TrackFormat;
import dev.flightloom.domain.project.ProjectId;

/** Trajectories as they are asked for; nothing is kept. */
public final class TrackQueries implements FindTrack, ExportTrack {

  private final Tracks tracks;
  private final TrackFormats formats;

  /** Asks {@code tracks} each time. */
  public TrackQueries(Tracks tracks, TrackFormats formats) {
    this.tracks = tracks;
    this.formats = formats;
  }

  @Override
  public Track find(ProjectId project, TaskId task) {
    var answer =
        tracks
            .find(project, task)
            .orElseThrow(() ->
                new NotFound(
                    "flight-task.not-found",
                    "Project " + project + " has no flight task " + task + ".",
                    "Check the task's id and the project."));
    return switch (answer) {
      case TrackAnswer.Flown(var track) -> track;
      case TrackAnswer.NotYet _ ->
          throw new Conflict(
              "track.not-yet",
              "The trajectory of flight task " + task + " does not exist yet.",
              "It comes some minutes after the landing; try again then.");
      case TrackAnswer.NoFlight _ ->
          throw new NotFound(
              "track.no-flight",
              "Flight task " + task + " has no flight record: it never took off.",
              "Look at its state with 'flightloom tasks show " + task + "'.");
    };
  }

  @Override
  public String export(ProjectId project, TaskId task, TrackFormat format) {
    return formats.write(find(project, task), format);
  }
}
