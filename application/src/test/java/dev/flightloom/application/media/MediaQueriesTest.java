package dev.flightloom.application.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.flighttask.InMemoryFlightTasks;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.MediaUpload;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaQueriesTest {

  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final TaskId TASK = new TaskId("t-1");
  private static final Flight FLIGHT = new Flight(PROJECT, TASK);

  private final InMemoryFlightMedia media = new InMemoryFlightMedia();
  private final InMemoryFlightTasks tasks = new InMemoryFlightTasks();
  private final MediaQueries queries = new MediaQueries(media, tasks);

  @Test
  void listsByName() {
    media.put(FLIGHT, "m-1", "b.jpeg", MediaKind.IMAGE, new byte[1]);
    media.put(FLIGHT, "m-2", "a.jpeg", MediaKind.IMAGE, new byte[1]);

    assertThat(queries.list(PROJECT, TASK).items())
        .extracting(MediaFile::fileName)
        .containsExactly("a.jpeg", "b.jpeg");
  }

  @Test
  void knowsNoFlightThatIsNotThere() {
    media.flight(PROJECT, TASK);
    tasks.put(PROJECT, SampleFlight.withFolder("t-1", MediaFolder.UNTOLD));

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.list(PROJECT, new TaskId("t-2")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.tell(PROJECT, new TaskId("t-2")));
  }

  @Test
  void tellsFromTheFolderWhetherMediaAreComplete() {
    tasks.put(PROJECT, SampleFlight.withFolder("t-1", new MediaFolder.Known(4711, 18, 18)));
    tasks.put(PROJECT, SampleFlight.withFolder("t-2", new MediaFolder.Known(4711, 18, 5)));

    assertThat(queries.tell(PROJECT, TASK)).isEqualTo(new MediaState.Complete(18));
    assertThat(queries.tell(PROJECT, new TaskId("t-2"))).isEqualTo(new MediaState.Arriving(5, 18));
  }

  @ParameterizedTest
  @CsvSource({
    "upload_finished, Complete",
    "uploading, Underway",
    "to_upload, Underway",
    "teleporting, Untold"
  })
  void tellsFromTheListWhereTheTaskHasNoFolder(String word, String state) {
    media.put(FLIGHT, "m-1", "a.jpeg", MediaKind.IMAGE, new byte[1]);
    tasks.put(PROJECT, SampleFlight.withFolder("t-1", MediaFolder.UNTOLD));
    tasks.put(SampleFlight.rowWith("t-1", Foreign.of(MediaUpload.class, word)));

    assertThat(queries.tell(PROJECT, TASK).getClass().getSimpleName()).isEqualTo(state);
  }

  @Test
  void believesInNoFolderBeforeTheFlightIsOver() {
    tasks.put(
        PROJECT,
        InMemoryFlightTasks.task(
            "t-1", TaskType.IMMEDIATE, TaskStatus.EXECUTING, new MediaFolder.Known(0, 0, 0)));

    assertThat(queries.tell(PROJECT, TASK)).isInstanceOf(MediaState.Underway.class);
  }
}
