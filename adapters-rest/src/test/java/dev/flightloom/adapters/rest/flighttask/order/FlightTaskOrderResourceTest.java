package dev.flightloom.adapters.rest.flighttask.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Command;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Creation;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Naming;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.flighttask.order.RepeatRule;
import dev.flightloom.domain.flighttask.order.RoutePrecision;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightTaskOrderResourceTest {
  private static final String TASKS = "/api/v1/projects/Quarry/flight-tasks";
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final ReadinessFinding LOW =
      ReadinessFinding.blocking(ReadinessCode.BATTERY_LOW, "41 percent", "Charge.");
  private static final ReadinessReport READY = new ReadinessReport(NOON, List.of());
  private static final ReadinessReport NOT_READY = new ReadinessReport(NOON, List.of(LOW));
  private static final String IMMEDIATE = "{\"type\":\"immediate\"}";

  private final List<Command> commands = new ArrayList<>();

  @BeforeEach
  void knowARoute() {
    Ports.reset();
    Ports.findWayline =
        (_, name) -> {
          assertThat(name).isEqualTo("fence");
          var route =
              new Wayline(
                  new WaylineId("w-1"),
                  "fence",
                  AircraftKey.of(91, 1),
                  List.of(),
                  List.of(),
                  NOON,
                  1);
          return new WaylineDetails(route, 100, 9, new DownloadLink("memory://w-1"));
        };
    answer(new Creation.Created(new TaskId("t-1"), "fence #6f1c2a", READY));
  }

  @Test
  void ordersAFlightWithSensibleDefaults() {
    post(body(IMMEDIATE))
        .statusCode(201)
        .header("Location", endsWith("/flight-tasks/t-1"))
        .body("outcome", equalTo("known"))
        .body("id", equalTo("t-1"))
        .body("name", equalTo("fence #6f1c2a"))
        .body("findings", equalTo(List.of()))
        .body("$", not(hasKey("remedy")));
    var command = commands.getFirst();
    assertThat(command.project()).isEqualTo(Ports.QUARRY.id());
    assertThat(command.naming()).isEqualTo(Naming.MARKED);
    assertThat(command.overrides()).isEmpty();
    assertThat(command.actor().channel()).isEqualTo(Actor.Channel.REST);
    var order = command.order();
    assertThat(order.name()).isEqualTo("fence");
    assertThat(order.wayline()).isEqualTo(new WaylineId("w-1"));
    assertThat(order.rules().precision()).isEqualTo(RoutePrecision.RTK);
    assertThat(order.schedule()).isEqualTo(new Schedule.Immediate());
  }

  @Test
  void readsEverySchedule() {
    post(body("{\"type\":\"timed\",\"begin\":\"2026-03-01T13:00:00+01:00\"}")).statusCode(201);
    post(body(
            """
            {"type":"recurring","starts":["2026-03-01T12:00:00Z"],"end":"2026-04-01T12:00:00Z",
             "repeat":{"rule":"weekly","interval":2,"weekdays":["monday"]}}\
            """))
        .statusCode(201);
    post(body(
            """
            {"type":"continuous","minimumBatteryPercent":70,"end":"2026-04-01T12:00:00Z",
             "periods":[{"begin":"2026-03-01T12:00:00Z","end":"2026-03-01T13:00:00Z"}],
             "repeat":{"rule":"monthly-by-date","days":[1,15]}}\
            """))
        .statusCode(201);
    var end = Instant.parse("2026-04-01T12:00:00Z");
    assertThat(commands)
        .extracting(command -> command.order().schedule())
        .containsExactly(
            new Schedule.Timed(NOON, NOON),
            new Schedule.Recurring(
                List.of(NOON), new RepeatRule.Weekly(2, Set.of(DayOfWeek.MONDAY)), end),
            new Schedule.Continuous(
                List.of(new FlightPeriod(NOON, NOON.plusSeconds(3600))),
                new RepeatRule.MonthlyByDate(1, Set.of(1, 15)),
                end,
                70));
  }

  @Test
  void passesOverridesAndNamesOn() {
    post(body(IMMEDIATE, "\"name\":\"Mine\",\"exactName\":true,\"overrides\":[\"battery.low\"]"))
        .statusCode(201);
    assertThat(commands.getFirst().overrides()).containsExactly(ReadinessCode.BATTERY_LOW);
    assertThat(commands.getFirst().naming()).isEqualTo(Naming.EXACT);
    assertThat(commands.getFirst().order().name()).isEqualTo("Mine");
  }

  @Test
  void listsEverythingThatIsWrongAtOnce() {
    post("""
    {"dock":" ","route":"fence","timeZone":"Berlin","returnAltitudeInMetres":14,
     "precision":"laser","overrides":["dock.emergency-stop","x"],"extra":1,
     "schedule":{"type":"timed","begin":"noon"}}\
    """)
        .statusCode(400)
        .body("code", equalTo("request.invalid"))
        .body("violations.field", hasItem("dock"))
        .body("violations.field", hasItem("timeZone"))
        .body("violations.field", hasItem("returnAltitudeInMetres"))
        .body("violations.field", hasItem("precision"))
        .body("violations.field", hasItem("overrides[0]"))
        .body("violations.field", hasItem("overrides[1]"))
        .body("violations.field", hasItem("extra"))
        .body("violations.field", hasItem("schedule.begin"));
    assertThat(commands).isEmpty();
  }

  @Test
  void tellsWhatIsMissing() {
    post("{}")
        .statusCode(400)
        .body(
            "violations.field",
            contains("dock", "route", "timeZone", "returnAltitudeInMetres", "schedule"));
  }

  @Test
  void refusesStartTimesOfTwoDays() {
    post(body(
            """
            {"type":"recurring","starts":["2026-03-01T12:00:00Z","2026-03-02T12:00:00Z"],
             "end":"2026-04-01T12:00:00Z","repeat":{"rule":"daily"}}\
            """))
        .statusCode(400)
        .body("violations[0].message", containsString("on one day in Europe/Berlin"));
  }

  @Test
  void answersWithTheFindingsThatBlock() {
    answer(new Creation.NotReady(NOT_READY));
    post(body(IMMEDIATE))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("flight-task.not-ready"))
        .body("detail", containsString("battery.low"))
        .body("instance", equalTo(TASKS))
        .body("requestId", not(equalTo("")))
        .body("findings[0].code", equalTo("battery.low"))
        .body("findings[0].severity", equalTo("blocking"))
        .body("findings[0].overridable", equalTo(true))
        .body("findings[0].remedy", equalTo("Charge."));
  }

  @Test
  @DisplayName("contract 15.22: an unknown outcome answers 202 and says what to look for")
  void answers202WhereNobodyKnows() {
    var why = new Unavailable("flight-task.unsettled", "lost", "Look before ordering again.");
    answer(new Creation.Unsettled("fence #6f1c2a", why, READY));
    post(body(IMMEDIATE))
        .statusCode(202)
        .body("outcome", equalTo("unknown"))
        .body("name", equalTo("fence #6f1c2a"))
        .body("remedy", equalTo("Look before ordering again."))
        .body("$", not(hasKey("id")));
  }

  @Test
  void answers403WhileCommandsAreOff() {
    Ports.createFlightTask =
        _ -> {
          throw new Denied("commands.disabled", "off", "Enable them.");
        };
    post(body(IMMEDIATE)).statusCode(403).body("code", equalTo("commands.disabled"));
  }

  @Test
  void checksWithoutOrdering() {
    Ports.checkFlightTask = (_, _) -> NOT_READY;
    check(body(IMMEDIATE))
        .statusCode(200)
        .body("ready", equalTo(false))
        .body("checkedAt", equalTo("2026-03-01T12:00:00Z"))
        .body("findings.code", contains("battery.low"));
    check(body(IMMEDIATE, "\"overrides\":[\"battery.low\"]")).body("ready", equalTo(true));
    assertThat(commands).isEmpty();
  }

  private void answer(Creation creation) {
    Ports.createFlightTask =
        command -> {
          commands.add(command);
          return creation;
        };
  }

  private static String body(String schedule) {
    return body(schedule, "\"resumePolicy\":\"manual\"");
  }

  private static String body(String schedule, String more) {
    return """
    {"dock":"8DCKTEST0001","route":"fence","timeZone":"Europe/Berlin",
     "returnAltitudeInMetres":60,%s,"schedule":%s}\
    """
        .formatted(more, schedule);
  }

  private static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body).post(TASKS).then();
  }

  private static ValidatableResponse check(String body) {
    return given().contentType(ContentType.JSON).body(body).post(TASKS + "/check").then();
  }
}
