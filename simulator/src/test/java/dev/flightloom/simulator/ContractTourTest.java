package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.simulator.contract.Contract;
import dev.flightloom.simulator.contract.ContractOperation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One round through all 46 operations; every answer, a success and a refusal of each, is held
 * against {@code docs/flighthub-openapi.yaml} by the filter of {@link Hub#api()}.
 */
@QuarkusTest
class ContractTourTest {
  private static final String DOCK = "8DCKTEST0001";

  /** Its aircraft is in the air when a world begins, so that it can be commanded. */
  private static final String FLYING_DOCK = "8DCKTEST0002";

  private static final String DRONE = "1AIRTEST0001";
  private static final String FLOWN = "b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee";
  private static final String ROUTE = "0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01";
  private static final Contract CONTRACT = Contract.read();

  private final List<String> visited = new ArrayList<>();

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void answersEveryOperationAsTheContractSays() {
    readings();
    deeds();
    var forwarder = post("/live-stream/converter", FORWARDER).<String>path("data.converter_id");
    get("/live-stream/converter");
    ok("PUT", "/live-stream/converter/" + forwarder, "{'auto_push_stream':true}");
    ok("DELETE", "/live-stream/converter/" + forwarder, "");
    flights();
    openModeling();

    assertThat(visited)
        .containsExactlyInAnyOrderElementsOf(
            CONTRACT.operations().stream().map(ContractOperation::word).toList());
  }

  private static final String FORWARDER =
      "{'converter_name':'a','sn':'8DCKTEST0001','camera_index':'165-0-7','schema':'rtmp',"
          + "'schema_option':{'url':'rtmp://ingest.example.net/live/1'}}";

  private void readings() {
    Stream.of(
            "/system_status",
            "/project",
            "/device",
            "/project/device",
            "/project/sts-token",
            "/device/" + DOCK + "/state",
            "/device/hms?device_sn_list=" + DOCK,
            "/device/" + DOCK + "/relay_model",
            "/wayline",
            "/wayline/" + ROUTE,
            "/model",
            "/model/9001",
            "/model/download-url/9001",
            "/flight-task/list?sn=" + DOCK + "&begin_at=1772200000&end_at=1772400000",
            "/flight-task/" + FLOWN,
            "/flight-task/" + FLOWN + "/media",
            "/flight-task/" + FLOWN + "/track",
            "/open_model/models/running")
        .forEach(this::get);
  }

  private void deeds() {
    ok("PUT", "/project/member", "{'add_users':[{'user_id':'19','role':'project-member'}]}");
    post("/device/control", "{'drone_sn':'" + DRONE + "','payload_index':['81-0-0']}");
    post("/device/change-lens", camera(DRONE, "81-0-0", "lens_type", "zoom"));
    ok("PUT", "/device/stream/quality", camera(DRONE, "81-0-0", "quality_type", "smooth"));
    ok("DELETE", "/device/control", "{'drone_sn':'" + DRONE + "','payload_index':['81-0-0']}");
    post("/device/change-camera", camera(DOCK, "165-0-7", "camera_position", "indoor"));
    post("/device/" + FLYING_DOCK + "/command", "{'device_command':'return_home'}");
    post(
        "/device/" + DOCK + "/rtk",
        "{'host':'h','port':2101,'account':'a','password':'b','mount_point':'M'}");
    post(
        "/device/relay_model",
        "{'device_sn':'8DCKTEST0001','pair_enable':true,'pair_type':'relay'}");
    post(
        "/live-stream/start",
        "{'sn':'8DCKTEST0001','camera_index':'165-0-7','video_expire':60,'quality_type':'smooth'}");
    post(
        "/map/element",
        "{'name':'a','desc':'','resource':{'type':0,'content':{'type':'Feature','properties':"
            + "{'color':'#2D8CF0','clampToGround':true},'geometry':{'type':'Point',"
            + "'coordinates':[9.98,53.54,0]}}}}");
    post(
        "/workflow",
        "{'workflow_uuid':'77777777-0000-4000-8000-000000000001','trigger_type':0,'name':'a',"
            + "'params':{'creator':'19','latitude':53.5,'longitude':9.9,'level':3,'desc':'d'}}");
  }

  private static String camera(String sn, String camera, String name, String value) {
    return "{'sn':'%s','camera_index':'%s','%s':'%s'}".formatted(sn, camera, name, value);
  }

  private void flights() {
    var key = Hub.store("route.kmz", Kmzs.good());
    post("/wayline/finish-upload", "{'name':'tour','object_key':'" + key + "'}");
    String task =
        post(
                "/flight-task",
                "{'name':'tour','sn':'8DCKTEST0001','wayline_uuid':'"
                    + ROUTE
                    + "',"
                    + "'time_zone':'Europe/Berlin','rth_altitude':60,'rth_mode':'preset',"
                    + "'out_of_control_action_in_flight':'return_home',"
                    + "'resumable_status':'manual','task_type':'timed','begin_at':1772438400}")
            .path("data.task_uuid");
    ok("PUT", "/flight-task/" + task + "/status", "{'status':'suspended'}");
    post(
        "/model/create",
        "{'name':'tour','reconstruction_type':['model_3d'],'task_folder_id':4711,"
            + "'wkt':'EPSG:32632','quality_level':'medium','reconstruction_mode':'normal',"
            + "'generate_model_formats':['b3dm']}");
  }

  private void openModeling() {
    Hub.resource(Hub.RESOURCE, 5);
    visited.add("open-modeling.obtain-token");
    visited.add("open-modeling.upload-callback");
    var start = "{'resource_uuid':'" + Hub.RESOURCE + "','parameter_3d':'{\\\"parameter\\\":{}}'}";
    String model =
        post("/open_model/models/reconstruction/start", start).path("data.model_3d.uuid");
    get("/open_model/models/" + model);
    post("/open_model/models/" + model + "/reconstruction/stop", "");
    ok("DELETE", "/open_model/models/" + model, "");
    get("/open_model/resource/" + Hub.RESOURCE);
    ok("DELETE", "/open_model/resource/" + Hub.RESOURCE, "");
  }

  private void get(String path) {
    ok("GET", path, "");
  }

  private Response post(String path, String body) {
    return ok("POST", path, body);
  }

  private Response ok(String method, String path, String body) {
    var request = Hub.api();
    if (!body.isEmpty()) {
      request.body(body.replace('\'', '"'));
    }
    var answer = request.request(method, path);
    assertThat(answer.jsonPath().getInt("code")).as(method + " " + path).isZero();
    visited.add(CONTRACT.find(method, path.replaceFirst("\\?.*", "")).orElseThrow().word());
    return answer;
  }

  @TestFactory
  Stream<DynamicTest> refusesEveryOperationWithoutAKeyAsTheContractSays() {
    return CONTRACT.operations().stream()
        .map(each -> DynamicTest.dynamicTest(each.word(), () -> refuse(each)));
  }

  private static void refuse(ContractOperation operation) {
    var path = operation.path().replaceAll("\\{\\w+}", "1");
    RequestSpecification caller =
        RestAssured.given()
            .basePath("/simulator/openapi/v0.1")
            .headers(Map.of("X-Project-Uuid", Hub.PROJECT));
    var answer = caller.request(operation.method(), path);

    assertThat(answer.jsonPath().getInt("code")).isEqualTo(200401);
    assertThat(
            CONTRACT.wrongWithAnswer(
                operation.method(), path, answer.statusCode(), answer.asString()))
        .isEmpty();
  }
}
