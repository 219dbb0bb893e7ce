package dev.flightloom.adapters.flighthub.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.RepeatWord;
import dev.flightloom.domain.flighttask.Repetition;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlightTaskWireMapperTest {
  private final FlightTaskWireMapper mapper = new FlightTaskWireMapperImpl();

  private FlightTask read(String sample) {
    Envelope<FlightTaskWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return mapper.toTask(envelope.unwrap().complete());
  }

  @Test
  void readsTheSeedPage() {
    assertThat(read("flighttask/information.json"))
        .isEqualTo(
            new FlightTask(
                new TaskId("0bbc74b4-5e5a-4390-9256-8e4ee08a241b"),
                "新建计划1",
                new Foreign.Known<>(TaskType.IMMEDIATE),
                new Foreign.Known<>(TaskStatus.SUCCESS),
                new DeviceSn("8DCKTEST000001"),
                new WaylineId("6eb90ac7-4ec8-4a2c-a470-746e7444e77c"),
                Instant.parse("2024-10-29T08:51:47.818707Z"),
                Instant.parse("2024-10-29T08:53:58.818707Z"),
                new Foreign.Known<>(LostLinkAction.RETURN_HOME),
                100,
                new Foreign.Known<>(ReturnMode.PRESET),
                new Foreign.Known<>(ResumePolicy.MANUAL),
                MediaFolder.UNTOLD));
  }

  /** Hides contract 14.21: the list of statuses grows. */
  @Test
  void keepsWordsThatItDoesNotKnow() {
    var task = read("flighttask/information-newer.json");
    assertThat(task.type()).isEqualTo(new Foreign.Unrecognised<>("triggered"));
    assertThat(task.status()).isEqualTo(new Foreign.Unrecognised<>("napping"));
    assertThat(task.lostLinkAction()).isEqualTo(new Foreign.Unrecognised<>("hover"));
    assertThat(task.returnMode()).isEqualTo(new Foreign.Unrecognised<>("scenic"));
    assertThat(task.resumePolicy()).isEqualTo(new Foreign.Unrecognised<>(""));
  }

  @Test
  void readsTheMediaFolderWhereThereIsOne() {
    assertThat(read("flighttask/information-newer.json").mediaFolder())
        .isEqualTo(new MediaFolder.Known(4711, 18, 17));
  }

  /** Hides contract 14.22: text with an offset in answers, seconds in requests. */
  @Test
  void readsNanoseconds() {
    assertThat(read("flighttask/information-newer.json").plannedBegin())
        .isEqualTo(Instant.parse("2026-01-01T07:00:00.120453789Z"));
  }

  @Test
  void namesTheMemberThatIsMissing() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read("flighttask/information-without-status.json"))
        .withMessageContaining("status is missing");
  }

  @Test
  @DisplayName("contract 16.12: a series is read with what it has, in both forms of a week")
  void readsTheRepetitionOfNewerAnswers() {
    var nine = Instant.parse("2026-01-02T08:00:00Z");
    var ten = Instant.parse("2026-01-02T09:00:00Z");
    assertThat(read("flighttask/information-recurring.json").repetition())
        .isEqualTo(
            new Repetition.Told(
                new Foreign.Known<>(RepeatWord.RELATIVE_MONTHLY),
                2,
                List.of(0, 1),
                List.of(),
                List.of(1),
                List.of(nine, ten),
                List.of(new FlightPeriod(nine, ten)),
                80));
  }

  @Test
  void readsNoRepetitionWhereNoneIsTold() {
    assertThat(read("flighttask/information.json").repetition()).isEqualTo(Repetition.UNTOLD);
  }

  @Test
  void readsTheIdOfBothAnswersToAnOrder() {
    for (var sample : List.of("flighttask/create.json", "flighttask/create-older.json")) {
      Envelope<CreatedTaskWire> envelope = Samples.read(sample, new TypeReference<>() {});
      assertThat(envelope.unwrap().id())
          .isEqualTo(new TaskId("b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee"));
    }
  }
}
