package dev.flightloom.simulator;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceTest {
  private static final String NORTH = "8DCKTEST0001";
  private static final String SOUTH = "8DCKTEST0002";
  private static final String OFFLINE = "8DCKTEST0003";
  private static final String DRONE = "1AIRTEST0001";
  private static final String FLYING = "1AIRTEST0002";

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  private static ValidatableResponse state(String sn) {
    return Hub.api().get("/device/" + sn + "/state").then().statusCode(200);
  }

  private static ValidatableResponse post(String path, Map<String, Object> body) {
    return Hub.api().body(body).post("/device/" + path).then().statusCode(200);
  }

  private static void hold(String drone, String payload) {
    post("control", Map.of("drone_sn", drone, "payload_index", List.of(payload)))
        .body("code", equalTo(0));
  }

  @Test
  @DisplayName("contract 14.17: thing models speak in words, lists in numbers")
  void speaksInWords() {
    state(NORTH)
        .body("code", equalTo(0))
        .body("data.device_sn", equalTo(NORTH))
        .body("data.device_model.domain", equalTo("3"))
        .body("data.device_state.mode_code", equalTo("idle"))
        .body("data.device_state.drone_in_dock", equalTo("inside"))
        .body("data.device_state.rainfall", equalTo("no_rain"))
        .body("data.device_state.sub_device.device_online_status", equalTo("power_off"))
        .body("data.device_state.position_state.quality", equalTo("gear_5"))
        .body("data.device_state.drone_charge_state.capacity_percent", equalTo(96));
  }

  @Test
  @DisplayName("contract 14.17: thing models speak in numbers where the profile says so")
  void speaksInNumbers() {
    Hub.profile(Map.of("flights", Map.of("integersInState", true)));

    state(NORTH)
        .body("data.device_state.mode_code", equalTo(0))
        .body("data.device_state.drone_in_dock", equalTo(1))
        .body("data.device_state.position_state.quality", equalTo(5));
    state(DRONE).body("data.device_state.mode_code", equalTo(14));
  }

  @Test
  void showsADockAtWorkAndItsAircraftInTheAir() {
    state(SOUTH)
        .body("data.device_state.mode_code", equalTo("in_operation"))
        .body("data.device_state.drone_in_dock", equalTo("outside"))
        .body("data.device_state.sub_device.device_online_status", equalTo("power_on"));
    state(FLYING)
        .body("data.device_state.mode_code", equalTo("wayline_flight"))
        .body("data.device_state.elevation", equalTo(80.0f))
        .body("data.device_state.battery.capacity_percent", lessThan(90))
        .body("data.device_state.'99-0-0'.payload_index", equalTo("99-0-0"))
        .body("data.device_state.best_link_gateway", equalTo(SOUTH));
  }

  @Test
  void readsAControllerToo() {
    Hub.api(Hub.OTHER_PROJECT)
        .get("/device/9RCTTEST0001/state")
        .then()
        .body("data.device_state.capacity_percent", equalTo(78));
  }

  @Test
  @DisplayName("contract 16.10: an offline device has last values, none, or is refused")
  void answersForAnOfflineDevice() {
    var call = Hub.api(Hub.OTHER_PROJECT);
    var path = "/device/" + OFFLINE + "/state";
    call.get(path).then().body("data.device_state.latitude", notNullValue());
    call.get("/device/1AIRTEST0003/state")
        .then()
        .body("data.device_state.mode_code", equalTo("not_connected"));
    Hub.profile(Map.of("flights", Map.of("offline", "EMPTY")));
    call.get(path).then().body("data.device_state", equalTo(Map.of()));
    Hub.profile(Map.of("flights", Map.of("offline", "REFUSED")));
    call.get(path).then().body("code", equalTo(212015)).body("$", not(hasKey("data")));
  }

  @Test
  void knowsNoDeviceOfAnotherProject() {
    state(OFFLINE).body("code", equalTo(219014));
  }

  @Test
  void tellsHealthMessagesInTheLanguageAskedFor() {
    Hub.api()
        .header("X-Language", "en")
        .queryParam("device_sn_list", NORTH + "," + SOUTH)
        .get("/device/hms")
        .then()
        .body("data.list", hasSize(2))
        .body("data.list[0].device_hms.list", empty())
        .body("data.list[1].device_hms.list[0].level", equalTo("reminder"))
        .body("data.list[1].device_hms.list[0].imminent", equalTo(false))
        .body("data.list[1].device_hms.list[0].message", containsString("maintenance"))
        .body("data.list[1].device_hms.list[0].begin_time", instanceOf(Long.class))
        .body("data.list[1].device_hms.list[0].domain_type", equalTo("drone_nest"));
    Hub.api()
        .queryParam("device_sn_list", SOUTH)
        .get("/device/hms")
        .then()
        .body("data.list[0].device_hms.list[0].message", containsString("保养"));
    Hub.api().get("/device/hms").then().body("code", equalTo(200101));
  }

  @Test
  void pausesAndResumesAFlight() {
    post(SOUTH + "/command", Map.of("device_command", "flighttask_pause")).body("code", equalTo(0));
    Hub.advance("PT2M");
    state(FLYING).body("data.device_state.mode_code", equalTo("standby"));
    Hub.api()
        .get("/flight-task/5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102")
        .then()
        .body("data.status", equalTo("paused"));
    post(SOUTH + "/command", Map.of("device_command", "flighttask_pause"))
        .body("code", equalTo(228406));
    post(SOUTH + "/command", Map.of("device_command", "flighttask_recovery"))
        .body("code", equalTo(0));
    state(FLYING).body("data.device_state.mode_code", equalTo("wayline_flight"));
    Hub.advance("PT15M");
    Hub.api()
        .get("/flight-task/5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102")
        .then()
        .body("data.status", equalTo("success"));
  }

  @Test
  void callsAFlightHome() {
    post(SOUTH + "/command", Map.of("device_command", "return_home")).body("code", equalTo(0));
    Hub.advance("PT5S");
    state(FLYING).body("data.device_state.mode_code", equalTo("auto_returning_to_home"));
    post(SOUTH + "/command", Map.of("device_command", "return_home_cancel"))
        .body("code", equalTo(0));
    state(FLYING).body("data.device_state.mode_code", equalTo("standby"));
    post(SOUTH + "/command", Map.of("device_command", "return_home")).body("code", equalTo(0));
    Hub.advance("PT3M");
    state(SOUTH).body("data.device_state.mode_code", equalTo("idle"));
    Hub.api()
        .get("/flight-task/5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102")
        .then()
        .body("data.status", equalTo("terminated"));
  }

  @Test
  void refusesCommandsThatMakeNoSense() {
    post(NORTH + "/command", Map.of("device_command", "return_home")).body("code", equalTo(228406));
    post(NORTH + "/command", Map.of("device_command", "dance")).body("code", equalTo(200101));
    post(DRONE + "/command", Map.of("device_command", "return_home")).body("code", equalTo(228406));
    post(OFFLINE + "/command", Map.of("device_command", "return_home"))
        .body("code", equalTo(219014));
    Hub.api(Hub.OTHER_PROJECT)
        .body(Map.of("device_command", "return_home"))
        .post("/device/" + OFFLINE + "/command")
        .then()
        .body("code", equalTo(212015));
  }

  @Test
  void switchesTheCameraOfADock() {
    var body = Map.<String, Object>of("sn", NORTH, "camera_index", "165-0-7");
    var inside = new java.util.HashMap<>(body);
    inside.put("camera_position", "indoor");
    post("change-camera", inside).body("code", equalTo(0));
    Hub.api()
        .get("/project/device")
        .then()
        .body("data.list[0].gateway.camera_list[0].camera_position", equalTo("indoor"));
    post("change-camera", body).body("code", equalTo(200101));
    inside.put("camera_position", "sideways");
    post("change-camera", inside).body("code", equalTo(200101));
  }

  @Test
  void switchesALensForWhoHoldsThePayload() {
    var body = Map.<String, Object>of("sn", DRONE, "camera_index", "81-0-0", "lens_type", "ir");
    post("change-lens", body).body("code", equalTo(228402));

    hold(DRONE, "81-0-0");

    post("change-lens", body).body("code", equalTo(0));
    Hub.api()
        .get("/project/device")
        .then()
        .body("data.list[0].drone.camera_list[0].lens_list[0].lens_type", equalTo("ir"));
  }

  @Test
  void setsTheVideoQualityForWhoHoldsThePayload() {
    var body =
        Map.<String, Object>of("sn", DRONE, "camera_index", "81-0-0", "quality_type", "smooth");
    Hub.api().body(body).put("/device/stream/quality").then().body("code", equalTo(228402));
    hold(DRONE, "81-0-0");
    Hub.api()
        .body(body)
        .put("/device/stream/quality")
        .then()
        .body("code", equalTo(0))
        .body("$", not(hasKey("data")));
  }

  @Test
  @DisplayName("contract 15.25: releasing control is a DELETE whose body counts")
  void releasesControlWithABody() {
    var both =
        Map.<String, Object>of(
            "drone_sn", DRONE, "flight", true, "payload_index", List.of("81-0-0"));
    post("control", both)
        .body("data.controls", hasSize(2))
        .body("data.controls[0].type", equalTo("flight"))
        .body("data.controls[1].payload_index", equalTo("81-0-0"))
        .body("data.controls[1].gateway.sn", equalTo(NORTH))
        .body("data.controls[1].user.call_sign", equalTo("Ops"))
        .body("data.controls[1].user.type", equalTo("cloud"));
    Hub.api().delete("/device/control").then().body("code", equalTo(200101));
    Hub.api()
        .body(Map.of("drone_sn", DRONE, "flight", true))
        .delete("/device/control")
        .then()
        .body("code", equalTo(0))
        .body("data.controls", hasSize(1));
    post("control", Map.of("drone_sn", DRONE)).body("code", equalTo(200101));
  }

  @Test
  void calibratesRtkOverTheNetwork() {
    var body =
        Map.<String, Object>of(
            "host",
            "rtk.example.net",
            "port",
            2101,
            "account",
            "a",
            "password",
            "p",
            "mount_point",
            "M1");
    post(NORTH + "/rtk", body).body("data.status", equalTo("ok")).body("data.bid", notNullValue());
    state(NORTH).body("data.device_state.rtcm_info.mount_point", equalTo("M1"));
    Hub.profile(Map.of("flights", Map.of("rtkWorks", false)));
    post(NORTH + "/rtk", body).body("data.status", equalTo("failure"));
    post(NORTH + "/rtk", Map.of("host", "x")).body("code", equalTo(200101));
  }
}
