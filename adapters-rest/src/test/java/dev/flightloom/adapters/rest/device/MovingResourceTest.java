package dev.flightloom.adapters.rest.device;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.LensType;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.device.control.RtkService;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MovingResourceTest {
  private static final String DEVICES = "/api/v1/projects/Quarry/devices/";
  private static final String DOCK = DEVICES + "8DCKTEST0001";
  private static final String AIRCRAFT = DEVICES + "1AIRTEST0001";

  @BeforeEach
  void reset() {
    Ports.reset();
    DevicePorts.reset();
  }

  @Test
  void commandsADockInTheNameOfTheCaller() {
    post(DOCK + "/commands", "{\"command\":\"return-home\"}")
        .statusCode(200)
        .body("outcome", equalTo("known"))
        .body("request", equalTo("r-1"));
    assertThat(DevicePorts.asked).containsExactly(new DeviceCommand.ReturnHome());
    assertThat(DevicePorts.actors).containsExactly(Actor.of("127.0.0.1", Actor.Channel.REST));
  }

  @Test
  void wantsADockToReturnToWithThatCommandOnly() {
    post(DOCK + "/commands", "{\"command\":\"return-to-dock\"}")
        .statusCode(400)
        .body("violations.field", equalTo(List.of("homeDock")));
    post(DOCK + "/commands", "{\"command\":\"cancel-return\",\"homeDock\":\"D\"}").statusCode(400);
    post(DOCK + "/commands", "{\"command\":\"land-on-the-moon\"}").statusCode(400);
    post(DOCK + "/commands", "{\"command\":\"return-to-dock\",\"homeDock\":\"8DCKTEST0002\"}")
        .statusCode(200);
    assertThat(DevicePorts.asked)
        .containsExactly(new DeviceCommand.ReturnToDock(new DeviceSn("8DCKTEST0002")));
  }

  @Test
  void answers202WithWhatToCheckWhenTheOutcomeIsUnknown() {
    DevicePorts.command =
        _ -> new Outcome.Unknown<>(new Unavailable("device.outcome-unknown", "Lost.", "Look."));
    post(DOCK + "/commands", "{\"command\":\"return-home\"}")
        .statusCode(202)
        .body("outcome", equalTo("unknown"))
        .body("code", equalTo("device.outcome-unknown"))
        .body("check", equalTo("Look."));
  }

  @Test
  void answers403WhileCommandsAreOff() {
    DevicePorts.command =
        _ -> {
          throw new Denied("commands.disabled", "commands are off", "Enable them.");
        };
    post(DOCK + "/commands", "{\"command\":\"return-home\"}")
        .statusCode(403)
        .body("code", equalTo("commands.disabled"));
  }

  @Test
  void changesPictures() {
    put(DOCK + "/camera", "{\"camera\":\"165-0-7\",\"position\":\"indoor\"}").statusCode(200);
    put(AIRCRAFT + "/lens", "{\"camera\":\"81-0-0\",\"lens\":\"zoom\"}").statusCode(200);
    put(AIRCRAFT + "/stream-quality", "{\"camera\":\"81-0-0\",\"quality\":\"smooth\"}")
        .statusCode(200);
    assertThat(DevicePorts.asked)
        .containsExactly(
            new CameraChange(SampleDevices.DOCK, SampleDevices.DOCK_CAMERA, CameraPosition.INDOOR),
            new LensChange(SampleDevices.AIRCRAFT, SampleDevices.AIRCRAFT_CAMERA, LensType.ZOOM),
            new QualityChange(
                SampleDevices.AIRCRAFT, SampleDevices.AIRCRAFT_CAMERA, StreamQuality.SMOOTH));
    put(AIRCRAFT + "/lens", "{\"camera\":\"wide\",\"lens\":\"fisheye\"}")
        .statusCode(400)
        .body("violations.field.sort()", equalTo(List.of("camera", "lens")));
  }

  @Test
  void takesAndReleasesControl() {
    post(AIRCRAFT + "/control", "{\"flight\":true,\"cameras\":[\"81-0-0\"]}")
        .statusCode(200)
        .body("controls[0].holder", equalTo("Ops"));
    delete(AIRCRAFT + "/control?camera=81-0-0").then().statusCode(200);
    assertThat(DevicePorts.asked)
        .containsExactly(
            new ControlClaim(SampleDevices.AIRCRAFT, true, List.of(SampleDevices.AIRCRAFT_CAMERA)),
            new ControlClaim(
                SampleDevices.AIRCRAFT, false, List.of(SampleDevices.AIRCRAFT_CAMERA)));
    post(AIRCRAFT + "/control", "{}").statusCode(400);
    delete(AIRCRAFT + "/control?flight=perhaps").then().statusCode(400);
  }

  @Test
  void passesThePasswordOnAndShowsItNowhere() {
    var body =
        "{\"host\":\"ntrip.example.net\",\"port\":2101,\"mountPoint\":\"MSM4\","
            + "\"account\":\"harbour\",\"password\":\"invented\"}";
    post(DOCK + "/rtk-calibration", body)
        .statusCode(200)
        .body("result", equalTo("ok"))
        .body(not(containsString("invented")));
    assertThat(DevicePorts.asked)
        .containsExactly(
            new RtkService(
                new RtkService.Address("ntrip.example.net", 2101), "MSM4", "harbour", "invented"));
    post(DOCK + "/rtk-calibration", "{\"host\":\"h\",\"port\":70000}").statusCode(400);
  }

  @Test
  void pairsRelays() {
    post(DOCK + "/relay-pairing", "{\"enabled\":true,\"partner\":\"relay\"}").statusCode(200);
    assertThat(DevicePorts.asked)
        .containsExactly(new RelayPairing(SampleDevices.DOCK, true, RelayPairing.Partner.RELAY));
  }

  private static ValidatableResponse post(String path, String body) {
    return given().contentType("application/json").body(body).post(path).then();
  }

  private static ValidatableResponse put(String path, String body) {
    return given().contentType("application/json").body(body).put(path).then();
  }
}
