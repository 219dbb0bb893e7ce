package dev.flightloom.application.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.project.ProjectId;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FlightMedia} does. */
public interface FlightMediaContract {

  /** The port. */
  FlightMedia media();

  /** A project that our key may read. */
  ProjectId project();

  /** A project that our key may not read. */
  ProjectId foreignProject();

  /** A task of {@link #project} whose eighteen photos have all arrived. */
  TaskId flownTask();

  /** Makes the next call meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  /** Makes the next call meet a FlightHub that refuses our key. */
  void refuseTheKeyOnNextCall();

  @Test
  default void listsEachPhotoOnceWithSizeAndLink() {
    var listing = media().list(project(), flownTask()).orElseThrow();

    assertThat(listing.capped()).isFalse();
    assertThat(listing.items()).hasSizeGreaterThanOrEqualTo(18);
    assertThat(listing.items()).extracting(MediaFile::id).doesNotHaveDuplicates();
    assertThat(listing.items())
        .filteredOn(it -> it.kind().is(MediaKind.IMAGE))
        .hasSizeGreaterThanOrEqualTo(18)
        .allSatisfy(it -> {
          assertThat(it.sizeInBytes()).isPositive();
          assertThat(it.links().original()).isInstanceOf(MediaLink.Signed.class);
        });
  }

  @Test
  default void findsNothingForAnUnknownTask() {
    assertThat(media().list(project(), new TaskId("00000000-0000-4000-8000-000000000000")))
        .isEmpty();
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> media().list(foreignProject(), flownTask()));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> media().list(project(), flownTask()));
  }

  @Test
  default void isUnavailableWithAWrongKey() {
    refuseTheKeyOnNextCall();
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> media().list(project(), flownTask()))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("flighthub.credentials"));
  }
}
