package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FlightTaskTest {
  @BeforeEach
  void reset() {
    Hub.reset();
  }

  private static int refusal(String member, Object value) {
    var order = Task.order("immediate");
    order.put(member, value);
    return Task.create(order).path("code");
  }

  private static void change(String task, String status, int code) {
    Hub.api()
        .body(Map.of("status", status))
        .put("/flight-task/" + task + "/status")
        .then()
        .body("code", equalTo(code));
  }

  @Test
  void fliesAnImmediateTask() {
    var task = Task.created("immediate", Map.of());
    assertThat(Task.status(task)).isEqualTo("waiting");
    Hub.advance("PT19S");
    assertThat(Task.status(task)).isEqualTo("waiting");
    Hub.advance("PT1M");
    assertThat(Task.status(task)).isEqualTo("executing");
    var row = Task.row(Task.NORTH, task);
    assertThat(row.getString("run_at")).isEqualTo("2026-03-01T09:00:20+01:00");
    assertThat(row.getString("completed_at")).isEmpty();
    assertThat(row.getInt("current_waypoint_index")).isPositive();
    assertThat(row.getInt("total_waypoints")).isEqualTo(9);
    Hub.advance("PT10M");
    assertThat(Task.status(task)).isEqualTo("success");
    assertThat(Task.row(Task.NORTH, task).getString("completed_at")).startsWith("2026-03-01T09:0");
  }

  @Test
  void movesTheAircraftAlongItsRoute() {
    Task.created("immediate", Map.of());
    double farthest = 0;
    int before = 101;
    for (int i = 0; i < 20; i++) {
      Hub.advance("PT20S");
      var state = Hub.api().get("/device/1AIRTEST0001/state").jsonPath();
      farthest = Math.max(farthest, state.getDouble("data.device_state.home_distance"));
      int percent = state.getInt("data.device_state.battery.capacity_percent");
      boolean flying = !"not_connected".equals(state.getString("data.device_state.mode_code"));
      assertThat(!flying || percent <= before).isTrue();
      before = flying ? percent : before;
    }
    assertThat(farthest).isBetween(330.0, 420.0);
  }

  @Test
  @DisplayName("contract 1.9: the integers of the older API are refused")
  void refusesIntegersWhereWordsAreMeant() {
    assertThat(refusal("task_type", 1)).isEqualTo(200101);
    assertThat(refusal("rth_mode", 1)).isEqualTo(200101);
    assertThat(refusal("task_type", "now")).isEqualTo(200101);
  }

  @Test
  void refusesWhatCannotFly() {
    assertThat(refusal("begin_at", Task.NOW - 60)).isEqualTo(200101);
    assertThat(refusal("begin_at", Task.NOW * 1000)).isEqualTo(200101);
    assertThat(refusal("time_zone", "Mars/Base")).isEqualTo(200101);
    assertThat(refusal("name", "")).isEqualTo(200101);
    assertThat(refusal("sn", "8DCKTEST0004")).isEqualTo(219014);
    assertThat(refusal("sn", "1AIRTEST0001")).isEqualTo(219014);
    assertThat(refusal("wayline_uuid", "5c8e5153-c0c0-42a9-8c53-7e6e80afc206")).isEqualTo(219001);
    assertThat(refusal("rth_altitude", null)).isEqualTo(200101);
    assertThat(Task.create(Task.order("timed")).<Integer>path("code")).isEqualTo(200101);
  }

  @Test
  @DisplayName("contract 15.10: a route with one waypoint is refused when a task is created")
  void refusesARouteWithOneWaypoint() {
    assertThat(refusal("wayline_uuid", "3a6c3f31-aeae-4087-8a31-5c4c6e8daf04")).isEqualTo(219019);
  }

  @Test
  @DisplayName("contract 15.12: a return altitude above the ceiling is accepted and never flown")
  void neverFliesAboveTheCeiling() {
    var task = Task.created("immediate", Map.of("rth_altitude", 121));

    Hub.advance("PT5H");

    assertThat(Task.status(task)).isEqualTo("waiting");
    assertThat(Task.row(Task.NORTH, task).getString("run_at")).isEmpty();
    assertThat(Task.row(Task.NORTH, task).getList("exceptions")).isEmpty();
  }

  @Test
  void letsASecondTaskOfADockFailToStart() {
    Task.created("immediate", Map.of());
    var second = Task.created("immediate", Map.of());

    Hub.advance("PT11S");

    assertThat(Task.status(second)).isEqualTo("starting_failure");
    var row = Task.row(Task.NORTH, second);
    assertThat(row.getInt("exceptions[0].code")).isEqualTo(314013);
    Hub.api().get("/flight-task/" + second + "/track").then().body("code", equalTo(219039));
  }

  @Test
  @DisplayName("contract 14.29: a timed task waits for the dock within its window")
  void waitsWithinItsWindow() {
    Task.created("immediate", Map.of());
    var begin = Task.NOW + 60;
    var patient = Task.created("timed", Map.of("begin_at", begin, "latest_begin_at", begin + 3600));
    var hasty = Task.created("timed", Map.of("begin_at", begin, "latest_begin_at", begin + 60));

    Hub.advance("PT4M");
    assertThat(Task.status(patient)).isEqualTo("waiting");
    assertThat(Task.status(hasty)).isEqualTo("timeout");
    Hub.advance("PT6M");
    assertThat(Task.status(patient)).isEqualTo("executing");
  }

  @Test
  void suspendsAndRestoresWhatWaits() {
    var task = Task.created("timed", Map.of("begin_at", Task.NOW + 600));
    change(task, "suspended", 0);
    assertThat(Task.status(task)).isEqualTo("suspended");
    change(task, "suspended", 200101);
    change(task, "restored", 0);
    assertThat(Task.status(task)).isEqualTo("waiting");
    change(task, "restored", 200101);
    change(task, "cancelled", 200101);
    Hub.advance("PT11M");
    assertThat(Task.status(task)).isEqualTo("executing");
    change(task, "suspended", 200101);
    change("nothing", "suspended", 219021);
  }

  @Test
  void doesNotFlyWhatStaysSuspended() {
    var task = Task.created("timed", Map.of("begin_at", Task.NOW + 600));
    change(task, "suspended", 0);

    Hub.advance("PT20M");

    assertThat(Task.status(task)).isEqualTo("timeout");
  }

  @Test
  @DisplayName("contract 15.13: the list needs a dock and a time in seconds, and may be null")
  void listsTasksOfADockInATime() {
    Hub.api().get("/flight-task/list").then().body("code", equalTo(200101));
    Hub.api()
        .queryParam("sn", Task.NORTH)
        .get("/flight-task/list")
        .then()
        .body("code", equalTo(200101));
    Hub.unchecked()
        .queryParam("sn", Task.NORTH)
        .queryParam("begin_at", Task.NOW * 1000)
        .queryParam("end_at", (Task.NOW + 60) * 1000)
        .get("/flight-task/list")
        .then()
        .body("code", equalTo(0))
        .body("data", hasKey("list"))
        .body("data.list", nullValue());
    Task.list(Task.NORTH, Task.NOW - 2 * 86_400, Task.NOW + 86_400)
        .then()
        .body("data.list.name", contains("Fence check 07", "Roof survey"));
    Task.list("8DCKTEST0004", 0, Task.NOW).then().body("code", equalTo(219014));
    Hub.profile(Map.of("flights", Map.of("nullTaskList", false)));
    Task.list(Task.NORTH, 0, 1).then().body("data.list", hasSize(0));
  }

  @Test
  @DisplayName("contract 15.14: actual times are in the list only")
  void tellsActualTimesInTheListOnly() {
    Hub.api()
        .get("/flight-task/" + Task.FLOWN)
        .then()
        .body("data", org.hamcrest.Matchers.not(hasKey("run_at")));
    assertThat(
            Task.list(Task.NORTH, Task.NOW - 2 * 86_400, Task.NOW)
                .<String>path("data.list[0].run_at"))
        .isEqualTo("2026-02-28T07:00:20+01:00");
  }

  @Test
  void filtersTheList() {
    var call =
        Hub.api()
            .queryParam("sn", Task.NORTH + "," + Task.SOUTH)
            .queryParam("begin_at", 0)
            .queryParam("end_at", Task.NOW + 86_400);
    call.get("/flight-task/list").then().body("data.list", hasSize(4));
    call.queryParam("status", "executing,terminated")
        .get("/flight-task/list")
        .then()
        .body("data.list.name", contains("Crane rails", "Quay wall"));
    call.queryParam("task_type", "timed")
        .get("/flight-task/list")
        .then()
        .body("data.list.name", contains("Quay wall"));
    call.queryParam("name", "zzz").get("/flight-task/list").then().body("data.list", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "daily, '{\"interval\":2}', 4",
    "weekly, '{\"interval\":1,\"days_of_week\":[0,3]}', 2",
    "absolute_monthly, '{\"interval\":1,\"days_of_month\":[1,5]}', 2",
    "relative_monthly, '{\"interval\":1,\"days_of_week\":[1],\"week_of_month\":1}', 1",
    "relative_monthly, '{\"interval\":1,\"days_of_week\":[1],\"week_of_month\":[1,2]}', 1"
  })
  void makesOneTaskOfEachOccurrence(String word, String option, int flights) {
    var order = Task.order("recurring");
    order.put("begin_at", Task.NOW + 3600);
    order.put("end_at", Task.NOW + 7 * 86_400);
    order.put("repeat_type", word);
    order.put("repeat_option", io.restassured.path.json.JsonPath.from(option).getMap("$"));
    var first = Task.create(order).<String>path("data.task_uuid");

    List<String> uuids =
        Task.list(Task.NORTH, Task.NOW + 3000, Task.NOW + 8 * 86_400)
            .jsonPath()
            .getList("data.list.findAll { it.name == 'Fence again' }.uuid");

    assertThat(uuids).hasSize(flights).doesNotHaveDuplicates().contains(first);
  }

  @Test
  void startsSeveralTimesADay() {
    var order = Task.order("continuous");
    order.put("begin_at", Task.NOW + 3600);
    order.put("end_at", Task.NOW + 86_400);
    order.put("repeat_type", "nonrepeating");
    order.put(
        "continuous_task_periods",
        List.of(
            List.of(Task.NOW + 3600, Task.NOW + 7200),
            List.of(Task.NOW + 10_800, Task.NOW + 14_400)));
    Task.create(order).then().body("code", equalTo(0));
    Task.list(Task.NORTH, Task.NOW + 3600, Task.NOW + 90_000)
        .then()
        .body("data.list.findAll { it.task_type == 'continuous' }", hasSize(2));
    order.put("repeat_type", "hourly");
    Task.create(order).then().body("code", equalTo(200101));
  }

  @Test
  @DisplayName("contract 14.21: the newer words for a task's states")
  void speaksTheNewerWords() {
    Hub.profile(Map.of("flights", Map.of("newerStatuses", true, "olderCreateAnswer", true)));

    var task = Task.create(Task.order("immediate")).<String>path("data.task.uuid");

    assertThat(Task.status(task)).isEqualTo("preparing");
    assertThat(Task.status("2ab7c6e1-54d9-4f18-8e07-c3d1f6a9b304")).isEqualTo("partially_done");
  }
}
