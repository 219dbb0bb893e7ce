package dev.flightloom.adapters.rest.reconstruction;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Recorded;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventResourceTest {

  private static final String EVENTS = "/api/v1/projects/Quarry/reconstructions/r-1/events";

  private final List<Recorded> journal = new ArrayList<>();
  private final AtomicReference<Stage> stage = new AtomicReference<>(new Stage.Building());

  @BeforeEach
  void reset() {
    Ports.reset();
    StepwisePace.each(() -> stage.set(new Stage.Finished()));
    Ports.find = id -> SampleReconstruction.in(id.value(), stage.get());
    Ports.listEvents =
        (_, after, limit) ->
            journal.stream().filter(it -> it.sequence() > after).limit(limit).toList();
  }

  @Test
  void listsEventsOfEveryKind() {
    record(new ReconstructionEvent.StageEntered(Stage.Name.UPLOADING, ""));
    record(new ReconstructionEvent.UploadAdvanced(new UploadTally(5, 2, 1, 50, 20)));
    record(new ReconstructionEvent.BuildAdvanced(ModelKind.MESH, BuildStage.Name.RUNNING, 42));
    record(new ReconstructionEvent.FetchAdvanced(ModelKind.MESH, 1, 2));
    record(new ReconstructionEvent.Troubled("a.b", "no", "Look."));
    record(new ReconstructionEvent.Warned("a.c", "odd"));
    record(new ReconstructionEvent.CallsMade(Map.of("callback", 2L)));
    get(EVENTS)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body(
            "items.kind",
            equalTo(
                List.of(
                    "stage-entered",
                    "upload-advanced",
                    "build-advanced",
                    "fetch-advanced",
                    "troubled",
                    "warned",
                    "calls-made")))
        .body("items[1].data.storedBytes", is(20))
        .body("items[2].data.product", equalTo("3d"))
        .body("items[6].data.calls.callback", is(2))
        .body("after", is(7));
  }

  @Test
  void listsAtMostTheLimitAfterTheGivenSequence() {
    IntStream.range(0, 5).forEach(_ -> record(new ReconstructionEvent.Warned("a.b", "odd")));
    get(EVENTS + "?after=1&limit=2")
        .then()
        .body("items.sequence", equalTo(List.of(2, 3)))
        .body("after", is(3));
    get(EVENTS + "?after=5").then().body("items", equalTo(List.of())).body("after", is(5));
  }

  @Test
  void answersEveryViolationAtOnce() {
    get(EVENTS + "?after=x&limit=0")
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("after", "limit")));
    streaming().header("Last-Event-ID", "x").get(EVENTS).then().statusCode(400);
  }

  @Test
  void streamsWhatHappensUntilTheReconstructionIsFinal() {
    record(new ReconstructionEvent.Warned("a.b", "odd"));
    StepwisePace.each(() -> {
      record(new ReconstructionEvent.StageEntered(Stage.Name.FINISHED, ""));
      stage.set(new Stage.Finished());
      StepwisePace.each(() -> {});
    });
    var text =
        streaming()
            .get(EVENTS)
            .then()
            .statusCode(200)
            .header("X-Flightloom-Mode", "simulated")
            .extract()
            .asString();
    assertThat(lines(text, "id:")).containsExactly("1", "2", "2");
    assertThat(lines(text, "event:")).containsExactly("warned", "stage-entered", "end");
    assertThat(lines(text, "data:").getLast()).isEqualTo("{\"stage\":\"finished\"}");
    assertThat(lines(text, "data:").getFirst()).contains("\"sequence\":1").contains("a.b");
  }

  @Test
  void resumesAfterTheLastEventThatWasSeen() {
    IntStream.range(0, 3).forEach(_ -> record(new ReconstructionEvent.Warned("a.b", "odd")));
    stage.set(new Stage.Cancelled());
    var byHeader = streaming().header("Last-Event-ID", "2").get(EVENTS).asString();
    assertThat(lines(byHeader, "id:")).containsExactly("3", "3");
    var byQuery = streaming().get(EVENTS + "?after=1").asString();
    assertThat(lines(byQuery, "id:")).containsExactly("2", "3", "3");
  }

  @Test
  void endsAtOnceWhereNothingFollows() {
    stage.set(new Stage.Finished());
    var text = streaming().header("Last-Event-ID", "9").get(EVENTS).asString();
    assertThat(lines(text, "event:")).containsExactly("end");
  }

  @Test
  void keepsAQuietStreamOpenWithComments() {
    var looks = new AtomicInteger();
    StepwisePace.each(() -> {});
    Ports.listEvents =
        (_, _, _) -> {
          if (looks.incrementAndGet() == 5) {
            stage.set(new Stage.Finished());
          }
          return List.of();
        };
    var text = streaming().get(EVENTS).asString();
    assertThat(text.lines().filter(it -> it.startsWith(":"))).hasSize(2);
  }

  @Test
  void answersAProblemInsteadOfAStreamForAnUnknownReconstruction() {
    Ports.find =
        id -> {
          throw Ports.missing("reconstruction", id);
        };
    streaming()
        .get(EVENTS)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("reconstruction.not-found"));
  }

  private static RequestSpecification streaming() {
    return given().accept("text/event-stream");
  }

  private static List<String> lines(String text, String field) {
    return text.lines()
        .filter(it -> it.startsWith(field))
        .map(it -> it.substring(field.length()).strip())
        .toList();
  }

  private void record(ReconstructionEvent event) {
    journal.add(new Recorded(journal.size() + 1, SampleReconstruction.CREATED, event));
  }
}
