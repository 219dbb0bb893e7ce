package dev.flightloom.adapters.flighthub.flighttask.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.flighttask.TracksContract;
import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubTracksTest implements TracksContract {
  private static final String OPERATION = "flight-task.track";

  @Inject Tracks tracks;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public Tracks tracks() {
    return tracks;
  }

  @Override
  public ProjectId project() {
    return Simulator.PROJECT;
  }

  @Override
  public ProjectId foreignProject() {
    return Simulator.FOREIGN;
  }

  @Override
  public TaskId flownTask() {
    return new TaskId(Simulator.TASK);
  }

  @Override
  public TaskId flyingTask() {
    return new TaskId("5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102");
  }

  @Override
  public void loseTheFlightRecordOnNextCall() {
    simulator.spoilNext(OPERATION, "\"effect\":\"code\",\"code\":219035");
  }

  @Override
  public void throttleNextCall() {
    simulator.spoilNext(OPERATION, "\"effect\":\"status\",\"status\":429");
  }

  private Track track() {
    return ((TrackAnswer.Flown) tracks.find(project(), flownTask()).orElseThrow()).track();
  }

  @Test
  @DisplayName("contract 14.16: a track in seconds is the same as one in milliseconds")
  void readsSecondsLikeMilliseconds() {
    var inMilliseconds = track();
    simulator.profile("{\"flights\":{\"trackInSeconds\":true}}");

    assertThat(track()).isEqualTo(inMilliseconds);
  }

  @Test
  @DisplayName("contract 15.17: the track is there some minutes after the landing")
  void findsTheTrackOnceItIsThere() {
    simulator.advance(Duration.ofMinutes(10));

    assertThat(tracks.find(project(), flyingTask()).orElseThrow())
        .isInstanceOf(TrackAnswer.Flown.class);
  }

  @Test
  void reckonsAWayThatIsAboutAsLongAsFlightHubSays() {
    var track = track();

    assertThat(track.samples().getLast().metresSoFar())
        .isBetween(0.5 * track.distanceInMetres(), 1.05 * track.distanceInMetres());
  }
}
