package dev.flightloom.application.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.flighttask.track.TrackPoint;
import dev.flightloom.domain.project.ProjectId;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Tracks} does. */
public interface TracksContract {

  /** The port. */
  Tracks tracks();

  /** A project that our key may read. */
  ProjectId project();

  /** A project that our key may not read. */
  ProjectId foreignProject();

  /** A task of {@link #project} that was flown long ago. */
  TaskId flownTask();

  /** A task of {@link #project} that is in the air, or has just landed. */
  TaskId flyingTask();

  /** Makes the next call meet a FlightHub that says the task has no flight record. */
  void loseTheFlightRecordOnNextCall();

  /** Makes the next call meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  @Test
  default void tellsTheTrackOfAFlownTaskInTheOrderOfTime() {
    assertThat(tracks().find(project(), flownTask()))
        .get()
        .isInstanceOfSatisfying(
            TrackAnswer.Flown.class,
            it -> {
              assertThat(it.track().points()).hasSizeGreaterThan(1);
              assertThat(it.track().points())
                  .isSortedAccordingTo(Comparator.comparing(TrackPoint::time));
              assertThat(it.track().distanceInMetres()).isPositive();
              assertThat(it.track().duration()).isPositive();
            });
  }

  @Test
  default void saysThatATrackIsNotThereYet() {
    assertThat(tracks().find(project(), flyingTask())).contains(new TrackAnswer.NotYet());
  }

  @Test
  default void saysThatATaskNeverFlew() {
    loseTheFlightRecordOnNextCall();
    assertThat(tracks().find(project(), flownTask())).contains(new TrackAnswer.NoFlight());
  }

  @Test
  default void findsNothingForAnUnknownTask() {
    assertThat(tracks().find(project(), new TaskId("00000000-0000-4000-8000-000000000000")))
        .isEmpty();
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> tracks().find(foreignProject(), flownTask()));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> tracks().find(project(), flownTask()));
  }
}
