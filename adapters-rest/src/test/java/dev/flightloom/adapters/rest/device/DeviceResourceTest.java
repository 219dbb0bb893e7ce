package dev.flightloom.adapters.rest.device;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.device.port.in.ListDevices;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceFilter;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.health.HealthLevel;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Reading;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceResourceTest {
  private static final String PROJECT = "/api/v1/projects/Quarry";

  @BeforeEach
  void reset() {
    Ports.reset();
    DevicePorts.reset();
  }

  @Test
  void listsTheDevicesOfAProject() {
    get(PROJECT + "/devices")
        .then()
        .statusCode(200)
        .body("items.sn", equalTo(List.of("8DCKTEST0001", "1AIRTEST0001")))
        .body("items[0].class", equalTo("dock"))
        .body("items[0].online", equalTo("yes"))
        .body("items[0].mode", equalTo("idle"))
        .body("items[0].partner", equalTo("1AIRTEST0001"))
        .body("items[0].cameras[0].positions", equalTo(List.of("indoor", "outdoor")))
        .body("items[1].cameras[0].lens", equalTo("wide"))
        .body("items[1].cameras[0]", not(hasKey("position")))
        .body("total", equalTo(2))
        .body("capped", equalTo(false));
    assertThat(DevicePorts.asked)
        .containsExactly(
            new ListDevices.Scope.InProject(Ports.QUARRY.id()), DeviceFilter.EVERYTHING);
  }

  @Test
  void filtersAndPagesTheOrganisation() {
    DevicePorts.list =
        (scope, filter) -> {
          assertThat(scope).isEqualTo(new ListDevices.Scope.Organisation());
          assertThat(filter)
              .isEqualTo(new DeviceFilter(Set.of(DeviceClass.DOCK), Reading.told(true), "nor"));
          return new Listing<>(DevicePorts.PAIR, true);
        };
    get("/api/v1/devices?class=dock&online=true&q=nor&page=2&size=1")
        .then()
        .statusCode(200)
        .header("Link", containsString("rel=\"prev\""))
        .body("items", hasSize(1))
        .body("items[0].sn", equalTo("1AIRTEST0001"))
        .body("capped", equalTo(true));
  }

  @Test
  void refusesAFilterThatMakesNoSense() {
    get("/api/v1/devices?class=boat&online=maybe&size=0")
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("class", "online", "size")));
  }

  @Test
  void showsReadingsWithUnitsAndWhatIsUntold() {
    get(PROJECT + "/devices/8DCKTEST0001")
        .then()
        .statusCode(200)
        .body("kind", equalTo("dock"))
        .body("readings.weather.windInMetresPerSecond", equalTo(3.1f))
        .body("readings.weather.rainfall", equalTo("no_rain"))
        .body("readings.aircraft.chargeInPercent", equalTo(92))
        .body("untold", hasItem("housing.supplementLight"))
        .body("others.job_number", equalTo("1204"));
  }

  @Test
  void showsHealthAndTellsSilenceFromHealth() {
    DevicePorts.health =
        (_, _) ->
            new Listing<>(
                List.of(
                    new DeviceHealth(SampleDevices.DOCK, Reading.told(List.of(warning()))),
                    new DeviceHealth(SampleDevices.AIRCRAFT, Reading.untold())),
                false);
    get(PROJECT + "/device-health")
        .then()
        .statusCode(200)
        .body("items[0].grave", equalTo(true))
        .body("items[0].messages[0].code", equalTo("0x12040000"))
        .body("items[0].messages[0].begunAt", equalTo("2026-01-02T03:04:05Z"))
        .body("items[0].messages[0]", not(hasKey("endedAt")))
        .body("items[1].told", equalTo(false));
    DevicePorts.reset();
    get(PROJECT + "/devices/8DCKTEST0001/health")
        .then()
        .statusCode(200)
        .body("sn", equalTo("8DCKTEST0001"));
    get(PROJECT + "/device-health?sn=A,B&sn=C").then().body("items", hasSize(3));
  }

  @Test
  void showsHowAPairingGoes() {
    get(PROJECT + "/devices/8DCKTEST0001/relay-pairing")
        .then()
        .statusCode(200)
        .body("status", equalTo("ok"))
        .body("code", equalTo("200"));
  }

  private static HealthMessage warning() {
    return new HealthMessage(
        new Foreign.Known<>(HealthLevel.WARNING),
        "0x12040000",
        "Dock cover obstructed",
        Reading.told(true),
        Reading.untold(),
        "device_management",
        "drone_nest",
        "hms-1",
        Reading.untold(),
        Reading.told(Instant.parse("2026-01-02T03:04:05Z")),
        Reading.untold(),
        Reading.untold(),
        Map.of(),
        List.of());
  }
}
