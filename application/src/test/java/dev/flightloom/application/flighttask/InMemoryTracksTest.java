package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

class InMemoryTracksTest implements TracksContract {
  private final InMemoryTracks tracks = new InMemoryTracks();

  @BeforeEach
  void putTwoTasks() {
    tracks.put(project(), flownTask(), new TrackAnswer.Flown(InMemoryTracks.harbour()));
    tracks.put(project(), flyingTask(), new TrackAnswer.NotYet());
  }

  @Override
  public Tracks tracks() {
    return tracks;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
  }

  @Override
  public TaskId flownTask() {
    return new TaskId("t-flown");
  }

  @Override
  public TaskId flyingTask() {
    return new TaskId("t-flying");
  }

  @Override
  public void loseTheFlightRecordOnNextCall() {
    tracks.answerNext(new TrackAnswer.NoFlight());
  }

  @Override
  public void throttleNextCall() {
    tracks.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }
}
