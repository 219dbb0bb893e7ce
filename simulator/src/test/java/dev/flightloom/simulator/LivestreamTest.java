package dev.flightloom.simulator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LivestreamTest {
  private static final String DOCK = "8DCKTEST0001";
  private static final String CAMERA = "165-0-7";
  private static final Map<String, Object> DOCK_CAMERA =
      Map.of("sn", DOCK, "camera_index", CAMERA, "video_expire", 7200, "quality_type", "smooth");

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  @DisplayName("contract 15.8: the answer is a room of one of three vendors")
  void answersThreeKindsOfAddress() {
    start(DOCK_CAMERA)
        .then()
        .body("data.url_type", equalTo("agora"))
        .body("data.expire_ts", equalTo(1772352000 + 7200))
        .body("data.url", containsString("\"channel_name\":\"8DCKTEST0001_165-0-7\""));
    Hub.reset("volcengine");
    start(DOCK_CAMERA)
        .then()
        .body("data.url_type", equalTo("volc"))
        .body("data.url", containsString("&room_id=8DCKTEST0001_165-0-7&"));
    Hub.reset("srs");
    start(DOCK_CAMERA)
        .then()
        .body("data.url_type", equalTo("srs"))
        .body("data.url", startsWith("https://"));
  }

  @ParameterizedTest(name = "contract 15.7: {0}")
  @ValueSource(
      strings = {
        "{\"sn\":\"8DCKTEST0001\",\"camera_index\":\"165-0-7\",\"video_expire\":7200,"
            + "\"video_quality\":\"smooth\"}",
        "{\"sn\":\"8DCKTEST0001\",\"camera_index\":\"165-0-7\",\"video_expire\":\"7200\","
            + "\"quality_type\":\"smooth\"}",
        "{\"sn\":\"8DCKTEST0001\",\"camera_index\":\"165-0-7\",\"video_expire\":7200,"
            + "\"quality_type\":\"high\"}",
        "{}",
        "["
      })
  void answers500WithoutAHintForAWrongMember(String body) {
    Hub.api()
        .body(body)
        .post("/live-stream/start")
        .then()
        .statusCode(500)
        .body("code", equalTo(200500))
        .body("message", equalTo("server error"));
  }

  @Test
  void refusesCamerasThatItCannotReach() {
    start(with("camera_index", "81-0-0")).then().body("code", equalTo(213014));
    start(with("sn", "8DCKTEST0004")).then().body("code", equalTo(213001));
    RestAssured.given()
        .header("X-User-Token", "k")
        .header("X-Project-Uuid", Hub.OTHER_PROJECT)
        .contentType("application/json")
        .body(with("sn", "8DCKTEST0003"))
        .post("/simulator/openapi/v0.1/live-stream/start")
        .then()
        .statusCode(200)
        .body("code", equalTo(212015));
  }

  @Test
  void createsSwitchesListsAndDeletesAForwarder() {
    var id = forward("out", "rtmp://ingest.example.net/live/1").<String>path("data.converter_id");
    list("state", "initialized");
    turn(id, true);
    list("state", "running");
    list("auto_push_stream", true);
    turn(id, false);
    list("state", "stopped");
    Hub.api().delete("/live-stream/converter/" + id).then().body("data", equalTo(Map.of()));

    Hub.api().get("/live-stream/converter").then().body("data.list", empty());
    Hub.api().delete("/live-stream/converter/" + id).then().body("code", equalTo(213029));
  }

  private static void list(String member, Object value) {
    Hub.api().get("/live-stream/converter").then().body("data.list[0]." + member, equalTo(value));
  }

  @Test
  void takesAGb28181Server() {
    var option = new HashMap<String, Object>();
    for (var name : new String[] {"server_ip", "server_id", "device_id", "device_password"}) {
      option.put(name, "x");
    }
    option.put("server_port", 5060);
    option.put("local_port", "7060");
    option.put("local_channel", "1");
    create("a", "gb28181", option).then().body("code", equalTo(0));

    create("b", "gb28181", option).then().body("code", equalTo(213055));
    option.remove("device_id");
    create("c", "gb28181", option).then().body("code", equalTo(200101));
    list("bypass_option.server_port", "5060");
  }

  @Test
  void refusesWhatContract52Refuses() {
    var id = forward("out", "rtmp://ingest.example.net/live/1").<String>path("data.converter_id");

    forward("out", "rtmp://ingest.example.net/live/2").then().body("code", equalTo(213025));
    forward("in", "rtmp://ingest.example.net/live/1").then().body("code", equalTo(213028));
    forward("in", "https://ingest.example.net").then().body("code", equalTo(213024));
    create("in", "rtsp", Map.of()).then().body("code", equalTo(200101));
    turn("conv-none", true).then().body("code", equalTo(213029));
    turn(id, false).then().body("code", equalTo(213051));
    for (int i = 2; i <= 20; i++) {
      forward("out" + i, "rtmp://ingest.example.net/live/" + i).then().body("code", equalTo(0));
    }
    forward("out21", "rtmp://ingest.example.net/live/21").then().body("code", equalTo(233317));
  }

  @Test
  void showsWhyAForwarderDoesNotRun() {
    turn(forward("out", "rtmp://nowhere.invalid/live/1").path("data.converter_id"), true);

    list("state", "error");
    list("code", 213053);
  }

  @Test
  @DisplayName("contract 14.6: forwarders may be a matter of private clouds")
  void refusesForwardersOnAPublicCloud() {
    Hub.reset("private-cloud-only");

    Hub.api().get("/live-stream/converter").then().body("code", equalTo(213050));
    forward("out", "rtmp://ingest.example.net/live/1").then().body("code", not(equalTo(0)));
    turn("conv-none", true).then().body("code", equalTo(213050));
  }

  @Test
  void pairsARelayOverSimulatedTime() {
    var path = "/device/" + DOCK + "/relay_model";
    Hub.api().get(path).then().body("data.status", equalTo("failed"));
    pair(DOCK, true).then().body("code", equalTo(0));
    Hub.api().get(path).then().body("data.output.status", equalTo(1));
    Hub.advance("PT10S");
    Hub.api().get(path).then().body("data.output.status", equalTo(200));
    pair(DOCK, false);
    Hub.api().get(path).then().body("data.output.status", equalTo(2));

    pair("1AIRTEST0001", true).then().body("code", equalTo(228406));
    pair("8DCKTEST0004", true).then().body("code", equalTo(219014));
    Hub.api()
        .body(Map.of("device_sn", DOCK, "pair_enable", "yes", "pair_type", "relay"))
        .post("/device/relay_model")
        .then()
        .body("code", equalTo(200101));
  }

  private static Response pair(String sn, boolean enable) {
    return Hub.api()
        .body(Map.of("device_sn", sn, "pair_enable", enable, "pair_type", "relay"))
        .post("/device/relay_model");
  }

  @Test
  void tellsItsStreamsToTheAdminSide() {
    start(DOCK_CAMERA);

    Hub.admin().get("/world").then().body("broadcasts.sn", contains(DOCK));
    Hub.advance("PT5M");
    Hub.admin().get("/world").then().body("broadcasts", empty());
  }

  private static Response start(Map<String, Object> body) {
    return Hub.api().body(body).post("/live-stream/start");
  }

  private static Map<String, Object> with(String name, Object value) {
    var body = new HashMap<>(DOCK_CAMERA);
    body.put(name, value);
    return body;
  }

  private static Response forward(String name, String url) {
    return create(name, "rtmp", Map.of("url", url));
  }

  private static Response create(String name, String schema, Map<String, Object> option) {
    return Hub.api()
        .body(
            Map.of(
                "converter_name",
                name,
                "sn",
                DOCK,
                "camera_index",
                CAMERA,
                "schema",
                schema,
                "schema_option",
                option))
        .post("/live-stream/converter");
  }

  private static Response turn(String id, boolean on) {
    return Hub.api().body(Map.of("auto_push_stream", on)).put("/live-stream/converter/" + id);
  }
}
