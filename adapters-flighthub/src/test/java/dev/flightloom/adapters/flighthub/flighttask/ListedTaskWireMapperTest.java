package dev.flightloom.adapters.flighthub.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.MediaFolderId;
import dev.flightloom.domain.flighttask.listing.MediaUpload;
import dev.flightloom.domain.flighttask.listing.TaskTrouble;
import dev.flightloom.domain.flighttask.listing.WaypointProgress;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListedTaskWireMapperTest {
  private static List<ListedTask> read(String sample) {
    Envelope<ListedTaskWire.ListWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return ListedTaskWireMapper.present(envelope.unwrap().list()).stream()
        .map(row -> ListedTaskWireMapper.toTask(row.complete()))
        .toList();
  }

  @Test
  @DisplayName("contract 15.14: the list has the actual times that the information lacks")
  void readsATaskThatFlies() {
    assertThat(read("flighttask/list.json"))
        .containsExactly(
            new ListedTask(
                new TaskId("b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee"),
                "Fence check 07",
                new Foreign.Known<>(TaskType.IMMEDIATE),
                new Foreign.Known<>(TaskStatus.EXECUTING),
                new DeviceSn("8DCKTEST0001"),
                LandingDock.SAME,
                new WaylineId("0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01"),
                Instant.parse("2026-01-01T07:00:00.120453Z"),
                Instant.parse("2026-01-01T07:30:00Z"),
                new ActualTimes.Since(Instant.parse("2026-01-01T07:00:21Z")),
                new Foreign.Known<>(MediaUpload.TO_UPLOAD),
                new MediaFolderId.Numbered(4711),
                new Foreign.Known<>(ResumePolicy.MANUAL),
                false,
                new WaypointProgress(3, 9),
                "1",
                "1",
                List.of("ops"),
                List.of()));
  }

  @Test
  @DisplayName("contract 14.21: words that we don't know are kept")
  void keepsWordsThatItDoesNotKnow() {
    var task = read("flighttask/list-flown.json").getFirst();
    assertThat(task.type().word()).isEqualTo("orbital");
    assertThat(task.status().word()).isEqualTo("daydreaming");
    assertThat(task.mediaUpload().word()).isEqualTo("beaming");
    assertThat(task.resumePolicy().word()).isEmpty();
  }

  @Test
  void readsWhatIsSparseOrOddlyTyped() {
    var task = read("flighttask/list-flown.json").getFirst();
    assertThat(task.flightType()).isEqualTo("1");
    assertThat(task.flightStatus()).isEqualTo("3");
    assertThat(task.mediaFolder()).isEqualTo(MediaFolderId.NONE);
    assertThat(task.landing()).isEqualTo(new LandingDock.Other(new DeviceSn("8DCKTEST0001")));
    assertThat(task.progress().isTold()).isFalse();
    assertThat(task.operators()).isEmpty();
    assertThat(task.resumed()).isTrue();
  }

  @Test
  void readsNanosecondsAndActualTimesOfAFlightThatIsOver() {
    var task = read("flighttask/list-flown.json").getFirst();
    assertThat(task.plannedBegin()).isEqualTo(Instant.parse("2026-01-01T00:00:00.120453789Z"));
    assertThat(task.actual())
        .isEqualTo(
            new ActualTimes.Within(
                Instant.parse("2026-01-01T00:01:00Z"), Instant.parse("2026-01-01T00:20:00.5Z")));
  }

  @Test
  void readsTroublesAndTakesTheDockWhereNoDeviceIsNamed() {
    assertThat(read("flighttask/list-flown.json").getFirst().troubles())
        .containsExactly(
            new TaskTrouble(
                314004, "wayline error", "2026-01-01T00:15:00Z", new DeviceSn("1AIRTEST0002")),
            new TaskTrouble(7, "", "", new DeviceSn("8DCKTEST0002")));
  }

  @Test
  @DisplayName("contract 15.13: a list that is null has no tasks")
  void readsANullListAsEmpty() {
    assertThat(read("flighttask/list-empty.json")).isEmpty();
  }
}
