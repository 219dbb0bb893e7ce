package dev.flightloom.adapters.rest.flighttask;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.flighttask.port.in.ListFlightTasks;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.SampleListed;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Reading;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightTaskListResourceTest {
  private static final String TASKS = "/api/v1/projects/Quarry/flight-tasks";
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final List<ListFlightTasks.Query> queries = new ArrayList<>();

  @BeforeEach
  void listThree() {
    Ports.reset();
    var flown =
        SampleListed.of(
            "t-2",
            "Crane rails",
            SampleOrder.DOCK,
            NOON,
            TaskStatus.SUCCESS,
            new ActualTimes.Within(NOON, NOON.plusSeconds(600)));
    var all =
        List.of(
            SampleListed.waiting("t-3", "Quay wall", NOON.plusSeconds(60)),
            flown,
            SampleListed.waiting("t-1", "Fence check 07", NOON));
    Ports.listFlightTasks =
        query -> {
          queries.add(query);
          return new Listing<>(all, true);
        };
  }

  @Test
  @DisplayName("contract 15.13: FlightHub pages nothing, so we do, and tell that a list is capped")
  void pagesTheListAndTellsThatItIsCapped() {
    get(TASKS + "?size=2")
        .then()
        .statusCode(200)
        .header("Link", containsString("page=2"))
        .body("items.id", contains("t-3", "t-2"))
        .body("total", equalTo(3))
        .body("capped", equalTo(true))
        .body("next", containsString("page=2"));
    get(TASKS + "?size=2&page=2")
        .then()
        .body("items.id", contains("t-1"))
        .body("$", not(hasKey("next")));
  }

  @Test
  void tellsActualTimesWhereThereAreSome() {
    get(TASKS)
        .then()
        .body("items[1].actualBegin", equalTo("2026-03-01T12:00:00Z"))
        .body("items[1].actualEnd", equalTo("2026-03-01T12:10:00Z"))
        .body("items[0]", not(hasKey("actualBegin")))
        .body("items[0].status", equalTo("waiting"))
        .body("items[0].waypoints", equalTo(9));
  }

  @Test
  void passesEveryFilterOn() {
    get(TASKS
            + "?dock=8DCKTEST0001,8DCKTEST0002&from=2026-03-01T12:00:00Z&q=fence"
            + "&type=timed&status=waiting,partially-done")
        .then()
        .statusCode(200);
    var query = queries.getFirst();
    assertThat(query.project()).isEqualTo(Ports.QUARRY.id());
    assertThat(query.docks())
        .extracting(DeviceSn::value)
        .containsExactly("8DCKTEST0001", "8DCKTEST0002");
    assertThat(query.from()).isEqualTo(Reading.told(NOON));
    assertThat(query.until()).isEqualTo(Reading.untold());
    assertThat(query.filter().text()).isEqualTo("fence");
    assertThat(query.filter().types()).containsExactly(TaskType.TIMED);
    assertThat(query.filter().statuses())
        .containsExactlyInAnyOrder(TaskStatus.WAITING, TaskStatus.PARTIALLY_DONE);
    get(TASKS + "?status=open").then().statusCode(200);
    assertThat(queries.getLast().filter().statuses())
        .contains(TaskStatus.EXECUTING)
        .doesNotContain(TaskStatus.SUCCESS);
  }

  @Test
  void listsWhatIsWrongWithAQuery() {
    get(TASKS + "?from=yesterday&status=dreaming&type=odd&page=0")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("from"))
        .body("violations.field", hasItem("status"))
        .body("violations.field", hasItem("type"))
        .body("violations.field", hasItem("page"));
    get(TASKS + "?from=2026-03-02T00:00:00Z&until=2026-03-01T00:00:00Z")
        .then()
        .statusCode(400)
        .body("violations.field", contains("until"));
    assertThat(queries).isEmpty();
  }

  @Test
  void suspendsAndRestores() {
    Ports.suspendFlightTask = (_, _, task) -> new Outcome.Known<>(task);
    Ports.restoreFlightTask =
        (_, _, _) -> new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "lost", ""));
    put("{\"status\":\"suspended\"}")
        .statusCode(200)
        .body("outcome", equalTo("known"))
        .body("id", equalTo("t-1"));
    put("{\"status\":\"restored\"}")
        .statusCode(202)
        .body("outcome", equalTo("unknown"))
        .body("message", equalTo("lost"));
    put("{\"status\":\"cancelled\"}").statusCode(400);
    put("{}").statusCode(400);
  }

  @Test
  void answers409ForATaskThatFlies() {
    Ports.suspendFlightTask =
        (_, _, _) -> {
          throw new Conflict("flight-task.not-waiting", "executing", "");
        };
    put("{\"status\":\"suspended\"}")
        .statusCode(409)
        .body("code", equalTo("flight-task.not-waiting"));
  }

  private static ValidatableResponse put(String body) {
    return given().contentType(ContentType.JSON).body(body).put(TASKS + "/t-1/status").then();
  }
}
