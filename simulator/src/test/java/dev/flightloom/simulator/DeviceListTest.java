package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceListTest {
  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void listsTheDevicesOfTheProject() {
    Hub.api()
        .get("/project/device")
        .then()
        .body("code", equalTo(0))
        .body("data.list.gateway.sn", contains("8DCKTEST0001", "8DCKTEST0002"))
        .body("data.list[0].gateway.callsign", equalTo("Dock North"))
        .body("data.list[0].gateway.device_model.key", equalTo("3-2-0"))
        .body("data.list[0].gateway.device_model.class", equalTo("airport"))
        .body("data.list[0].gateway.device_model.sub_type", equalTo("0"))
        .body("data.list[0].gateway.mode_code", equalTo(0))
        .body("data.list[0].gateway.device_online_status", equalTo(true))
        .body("data.list[0].gateway.camera_list[0].camera_index", equalTo("165-0-7"))
        .body("data.list[0].gateway.camera_list[0].camera_position", equalTo("outdoor"))
        .body("data.list[0].drone.sn", equalTo("1AIRTEST0001"))
        .body("data.list[0].drone.device_online_status", equalTo(false))
        .body("data.list[0].drone.mode_code", equalTo(14))
        .body(
            "data.list[0].drone.camera_list[0].lens_list[0].available_lens_types",
            contains("wide", "zoom", "ir"));
  }

  @Test
  void showsTheAircraftThatFlies() {
    Hub.api()
        .get("/project/device")
        .then()
        .body("data.list[1].gateway.mode_code", equalTo(4))
        .body("data.list[1].drone.device_online_status", equalTo(true))
        .body("data.list[1].drone.mode_code", equalTo(5));
  }

  @Test
  void listsTheOrganizationWithControllerAndOfflineDock() {
    Hub.api("")
        .get("/device")
        .then()
        .body("data.list", hasSize(5))
        .body("data.list[2].gateway.device_online_status", equalTo(false))
        .body("data.list[3].gateway.sn", equalTo("9RCTTEST0001"))
        .body("data.list[3].gateway.device_model.class", equalTo("rc"))
        .body("data.list[4].drone.device_model.name", equalTo("M4D"));
  }

  @Test
  @DisplayName("contract 1.8: a list of devices ends at 1 000 without a word")
  void endsAListAtAThousand() {
    Hub.profile(Map.of("flights", Map.of("extraDocks", 1200)));

    List<String> listed = Hub.api().get("/project/device").path("data.list.gateway.sn");

    assertThat(listed).hasSize(1000).doesNotHaveDuplicates();
  }

  @Test
  void forbidsAForeignProject() {
    Hub.api("00000000-0000-4000-8000-000000000000")
        .get("/project/device")
        .then()
        .body("code", equalTo(200403));
  }
}
