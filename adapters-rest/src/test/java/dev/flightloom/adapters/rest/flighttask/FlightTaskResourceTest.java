package dev.flightloom.adapters.rest.flighttask;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.device.DeviceSn;
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
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightTaskResourceTest {

  private static final String TASK = "/api/v1/projects/Quarry/flight-tasks/t-1";

  @BeforeEach
  void reset() {
    Ports.reset();
  }

  @Test
  void tellsAllFieldsAndKeepsUnknownWords() {
    Ports.findFlightTask = (_, task) -> task(task, new MediaFolder.Known(7, 10, 10));
    Map<String, Object> answer = get(TASK).then().statusCode(200).extract().path("$");
    assertThat(answer)
        .containsEntry("id", "t-1")
        .containsEntry("name", "Morning flight")
        .containsEntry("type", "timed")
        .containsEntry("status", "queue_for_takeoff")
        .containsEntry("dock", "DOCK0001TEST")
        .containsEntry("wayline", "w-1")
        .containsEntry("plannedBegin", "2026-01-02T03:04:05Z")
        .containsEntry("plannedEnd", "2026-01-02T04:04:05Z")
        .containsEntry("lostLinkAction", "Hover_Then_Land")
        .containsEntry("returnAltitudeInMetres", 100)
        .containsEntry("returnMode", "optimal")
        .containsEntry("resumePolicy", "auto")
        .containsEntry(
            "mediaFolder",
            Map.of("folderId", 7, "expectedFiles", 10, "uploadedFiles", 10, "complete", true));
  }

  @Test
  void leavesAnUntoldMediaFolderOut() {
    Ports.findFlightTask = (_, task) -> task(task, MediaFolder.UNTOLD);
    get(TASK)
        .then()
        .statusCode(200)
        .body("$", not(hasKey("mediaFolder")))
        .body("$", not(hasKey("repetition")));
  }

  @Test
  void tellsHowATaskRepeats() {
    var nine = Instant.parse("2026-01-02T08:00:00Z");
    var told =
        new Repetition.Told(
            Foreign.of(RepeatWord.class, "fortnightly"),
            2,
            List.of(1),
            List.of(),
            List.of(),
            List.of(nine),
            List.of(),
            0);
    Ports.findFlightTask = (_, task) -> task(task, MediaFolder.UNTOLD, told);
    get(TASK)
        .then()
        .body("repetition.rule", equalTo("fortnightly"))
        .body("repetition.starts", equalTo(List.of("2026-01-02T08:00:00Z")));
  }

  @Test
  void asksWithTheIdOfTheProjectThatThePathNames() {
    Ports.findFlightTask =
        (project, task) -> {
          assertThat(project).isEqualTo(Ports.QUARRY.id());
          return task(task, MediaFolder.UNTOLD);
        };
    get(TASK).then().statusCode(200);
  }

  @Test
  void answers404ForAnUnknownTask() {
    get(TASK).then().statusCode(404).body("code", equalTo("flight-task.not-found"));
  }

  private static FlightTask task(TaskId id, MediaFolder media) {
    return task(id, media, Repetition.UNTOLD);
  }

  private static FlightTask task(TaskId id, MediaFolder media, Repetition repetition) {
    return new FlightTask(
        id,
        "Morning flight",
        Foreign.of(TaskType.class, "timed"),
        Foreign.of(TaskStatus.class, "queue_for_takeoff"),
        new DeviceSn("DOCK0001TEST"),
        new WaylineId("w-1"),
        Instant.parse("2026-01-02T03:04:05Z"),
        Instant.parse("2026-01-02T04:04:05Z"),
        Foreign.of(LostLinkAction.class, "Hover_Then_Land"),
        100,
        Foreign.of(ReturnMode.class, "optimal"),
        Foreign.of(ResumePolicy.class, "auto"),
        media,
        repetition);
  }
}
