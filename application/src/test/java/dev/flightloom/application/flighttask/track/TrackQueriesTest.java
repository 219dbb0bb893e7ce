package dev.flightloom.application.flighttask.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.flighttask.InMemoryTracks;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.flighttask.track.TrackFormat;
import dev.flightloom.domain.project.ProjectId;
import org.junit.jupiter.api.Test;

class TrackQueriesTest {

  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final TaskId TASK = new TaskId("t-1");

  private final InMemoryTracks tracks = new InMemoryTracks();
  private final TrackQueries queries =
      new TrackQueries(tracks, (track, format) -> format + " of " + track.name());

  @Test
  void writesTheTrackInTheWantedFormat() {
    tracks.put(PROJECT, TASK, new TrackAnswer.Flown(InMemoryTracks.harbour()));

    assertThat(queries.export(PROJECT, TASK, TrackFormat.GPX)).isEqualTo("GPX of Fence check 07");
  }

  /** Contract 15.17: a track may be missing for a while after the landing. */
  @Test
  void asksToComeAgainWhileThereIsNoTrackYet() {
    tracks.put(PROJECT, TASK, new TrackAnswer.NotYet());

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> queries.find(PROJECT, TASK))
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo("track.not-yet");
          assertThat(it.remedy()).contains("after the landing");
        });
  }

  @Test
  void saysThatATaskNeverTookOff() {
    tracks.put(PROJECT, TASK, new TrackAnswer.NoFlight());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.find(PROJECT, TASK))
        .satisfies(it -> assertThat(it.code()).isEqualTo("track.no-flight"));
  }

  @Test
  void saysThatThereIsNoSuchTask() {
    tracks.put(PROJECT, TASK, new TrackAnswer.NotYet());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.find(PROJECT, new TaskId("t-2")))
        .satisfies(it -> assertThat(it.code()).isEqualTo("flight-task.not-found"));
  }
}
