package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each shipped scenario is played. */
@QuarkusTest
class ScenarioTest {
  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @AfterEach
  void leaveAnOrdinaryWorld() {
    Hub.reset();
  }

  private static void play(String name) {
    Hub.admin().body(Map.of("name", name)).put("/scenario").then().statusCode(200);
  }

  private static Response hub(String path) {
    return Hub.api().get(path);
  }

  private static int uploaded(String task) {
    return hub("/flight-task/" + task).path("data.folder_info.uploaded_file_count");
  }

  @Test
  void listsWhatShips() {
    Hub.admin()
        .get("/scenarios")
        .then()
        .body("$", hasSize(11))
        .body("name", hasItems("storm", "zip-fails-once"))
        .body("description", not(hasItem("")));
  }

  @Test
  @DisplayName("contract 15.22: sending a creation again makes a second flight")
  void losesTheAnswerOfTheFirstCreation() {
    play("answer-lost-after-create");
    var order = Task.order("timed");
    order.put("begin_at", Task.NOW + 600);

    assertThat(catchFailure(order)).isTrue();

    Task.list(Task.NORTH, Task.NOW, Task.NOW + 3600)
        .then()
        .body("data.list.name", hasItem("Fence again"));
    Task.create(order).then().body("code", equalTo(0));
    Task.list(Task.NORTH, Task.NOW, Task.NOW + 3600)
        .then()
        .body("data.list.findAll { it.name == 'Fence again' }", hasSize(2));
  }

  private static boolean catchFailure(Map<String, Object> order) {
    try {
      Task.create(order);
      return false;
    } catch (Exception e) {
      // However the client calls the end of a connection.
      return true;
    }
  }

  @Test
  @DisplayName("contract 15.21: 210429 comes unannounced")
  void refusesAThirdOfAllCalls() {
    play("busy-hub");
    int refused = 0;
    for (int i = 0; i < 30; i++) {
      var answer = hub("/project");
      if (answer.statusCode() == 429) {
        refused++;
        assertThat(answer.<Integer>path("code")).isEqualTo(210429);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
      }
    }
    assertThat(refused).isBetween(3, 20);
  }

  @Test
  @DisplayName("contract 4.6: another user takes control at any time")
  void takesControlAway() {
    play("control-taken-away");
    var held =
        Map.of("drone_sn", "1AIRTEST0001", "payload_index", List.of("81-0-0"), "flight", true);
    Hub.api().body(held).post("/device/control").then().body("code", equalTo(0));

    Hub.api()
        .body(Map.of("sn", "1AIRTEST0001", "camera_index", "81-0-0", "lens_type", "ir"))
        .post("/device/change-lens")
        .then()
        .body("code", equalTo(228402));

    Hub.api()
        .body(Map.of("device_command", "return_home"))
        .post("/device/8DCKTEST0001/command")
        .then()
        .body("code", equalTo(228402));
    Hub.api()
        .body(held)
        .post("/device/control")
        .then()
        .body("data.controls.user.call_sign", equalTo(List.of("Ops", "Ops")));
  }

  @Test
  void cutsOffADockWhenATaskComes() {
    play("dock-offline-at-takeoff");
    var immediate = Task.created("immediate", Map.of());
    var patient =
        Task.created(
            "timed", Map.of("begin_at", Task.NOW + 60, "latest_begin_at", Task.NOW + 3600));
    hub("/project/device").then().body("data.list[0].gateway.device_online_status", equalTo(false));

    Hub.advance("PT31M");

    hub("/project/device").then().body("data.list[0].gateway.device_online_status", equalTo(true));
    assertThat(Task.status(immediate)).isEqualTo("starting_failure");
    assertThat(Task.row(Task.NORTH, immediate).getInt("exceptions[0].code")).isEqualTo(212015);
    assertThat(Task.status(patient)).isEqualTo("executing");
    assertThat(Task.row(Task.NORTH, patient).getString("run_at"))
        .isEqualTo("2026-03-01T09:30:20+01:00");
  }

  @Test
  void cutsOffADockThatUploads() {
    play("dock-offline-during-upload");
    Hub.advance("PT5M");
    int before = uploaded(Task.FLYING);
    assertThat(before).isBetween(1, 23);

    Hub.advance("PT25M");
    assertThat(uploaded(Task.FLYING)).isBetween(1, before);
    Hub.advance("PT10M");

    assertThat(uploaded(Task.FLYING)).isEqualTo(24);
  }

  @Test
  @DisplayName("contract 15.16: links expire while a download goes on")
  void letsLinksExpireDuringADownload() {
    play("link-expires-during-download");
    List<String> links =
        hub("/flight-task/" + Task.FLOWN + "/media").path("data.list.original_url");

    var answers =
        links.subList(0, 4).stream()
            .map(each -> given().urlEncodingEnabled(false).get(each).statusCode())
            .toList();

    assertThat(answers).containsExactly(200, 200, 403, 403);
    String renewed = hub("/flight-task/" + Task.FLOWN + "/media").path("data.list[2].original_url");
    given().urlEncodingEnabled(false).get(renewed).then().statusCode(200);
  }

  @Test
  void neverCompletesAFolder() {
    play("media-never-complete");

    Hub.advance("P1D");

    assertThat(uploaded(Task.FLYING)).isEqualTo(10);
  }

  @Test
  void refusesTheSecondReconstruction() {
    play("second-reconstruction-refused");
    Hub.resource(Hub.RESOURCE, 6);
    var wanted = Map.<String, Object>of("parameter_3d", Hub.PARAMETER);

    Hub.start(Hub.RESOURCE, wanted).then().body("code", equalTo(0));
    Hub.start(Hub.RESOURCE, wanted).then().body("code", equalTo(801));
    Hub.start(Hub.RESOURCE, wanted).then().body("code", equalTo(0));
  }

  @Test
  void bringsAStormAndTakesItAway() {
    play("storm");
    hub("/device/8DCKTEST0001/state").then().body("data.device_state.rainfall", equalTo("no_rain"));

    Hub.advance("PT61S");

    hub("/device/8DCKTEST0001/state")
        .then()
        .body("data.device_state.rainfall", equalTo("heavy_rain"))
        .body("data.device_state.wind_speed", equalTo(14.5f));
    var messages = "/device/hms?device_sn_list=8DCKTEST0001";
    hub(messages)
        .then()
        .body("data.list[0].device_hms.list[0].imminent", equalTo(true))
        .body("data.list[0].device_hms.list[0].begin_time", equalTo((Task.NOW + 60) * 1000));
    Hub.advance("PT16M");
    hub(messages).then().body("data.list[0].device_hms.list", hasSize(0));
  }

  @Test
  @DisplayName("contract 15.12: accepted is not flown")
  void neverFliesATask() {
    play("task-never-flies");

    var task = Task.created("immediate", Map.of());
    Hub.advance("PT12H");

    assertThat(Task.status(task)).isEqualTo("waiting");
  }

  @Test
  void failsToPackOnce() {
    play("zip-fails-once");
    Hub.resource(Hub.RESOURCE, 6);
    var first = Hub.start3d(Hub.RESOURCE);
    var second = Hub.start3d(Hub.RESOURCE);

    Hub.advance("PT1H");

    assertThat(Hub.model(first).getInt("zip_status")).isEqualTo(3);
    assertThat(Hub.model(second).getInt("zip_status")).isEqualTo(2);
  }

  @Test
  void playsAScenarioOfOnesOwn() {
    var text =
        """
        name: mine
        description: a dock goes and comes back
        profile: older-docs
        events:
          - after: PT10S
            change: { offline: [8DCKTEST0001] }
          - after: PT20S
            change: { online: [8DCKTEST0001] }
        """;
    Hub.admin().contentType("text/plain").body(text).put("/scenario").then().statusCode(200);
    Hub.admin().get("/profile").then().body("name", equalTo("older-docs"));
    Hub.advance("PT15S");
    hub("/project/device").then().body("data.list[0].gateway.device_online_status", equalTo(false));
    Hub.admin().get("/scenario").then().body("done", equalTo(List.of(0)));
    Hub.advance("PT15S");
    hub("/project/device").then().body("data.list[0].gateway.device_online_status", equalTo(true));
    Hub.admin().delete("/scenario").then().statusCode(204);
    Hub.admin().get("/scenario").then().body("$", equalTo(Map.of()));
  }

  @Test
  void refusesWhatCannotBePlayed() {
    refused("{\"name\":\"sunshine\"}", "storm");
    refused("{\"name\":\"a\",\"description\":\"b\",\"weather\":1}", "weather");
    refused("name: a\ndescription: b\nevents:\n  - change: {}\n", "'after' or 'call'");
    refused("name: a\ndescription: b\nevents:\n  - {call: dance, change: {}}\n", "dance");
    refused("name: a\ndescription: b\nevents:\n  - {after: PT1S, change: {offline: [X]}}\n", "'X'");
    refused("name: a\nevents: []\n", "description");
    refused("name: a\n", "known are");
    refused("a: [", "YAML");
    refused("", "description");
  }

  private static void refused(String body, String sentence) {
    Hub.admin()
        .body(body)
        .put("/scenario")
        .then()
        .statusCode(400)
        .body("error", containsString(sentence));
  }

  @Test
  void changesTheWorldByHand() {
    Hub.admin()
        .body("{\"offline\":[\"8DCKTEST0002\"],\"taken\":[{\"drone\":\"1AIRTEST0001\"}]}")
        .post("/changes")
        .then()
        .statusCode(200);
    hub("/project/device").then().body("data.list[1].gateway.device_online_status", equalTo(false));
    Hub.admin().body("{\"ofline\":[]}").post("/changes").then().statusCode(400);
    Hub.admin().body("{\"offline\":[\"X\"]}").post("/changes").then().statusCode(400);
  }
}
