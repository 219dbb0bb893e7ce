package dev.flightloom.adapters.rest.livestream;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.LivePorts;
import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderFilter;
import dev.flightloom.domain.livestream.ForwarderFilter.Switched;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.ForwarderState;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.livestream.PushAddress;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.Reading;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForwarderResourceTest {
  private static final String ALL = "/api/v1/projects/Quarry/forwarders";
  private static final String RTMP =
      """
      {'name': 'north', 'device': '8DCKTEST0001', 'camera': '165-0-7',
       'rtmp': {'url': 'rtmp://ingest.example.net/live/k3y'}}
      """;

  private final List<String> asked = new ArrayList<>();
  private final List<NewForwarder> created = new ArrayList<>();
  private final List<ForwarderFilter> filters = new ArrayList<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    LivePorts.reset();
    LivePorts.listForwarders =
        (_, filter, page) -> {
          filters.add(filter);
          return Page.of(List.of(forwarder("a"), forwarder("b"), forwarder("c")), page);
        };
    LivePorts.createForwarder =
        (_, wanted) -> {
          created.add(wanted);
          return new Outcome.Known<>(new ForwarderId("conv-1"));
        };
    LivePorts.switchForwarder = (_, id, enabled) -> asked.add(id + " " + enabled);
    LivePorts.deleteForwarder = (_, id) -> asked.add(id + " deleted");
  }

  @Test
  void listsPagesWithKeysMasked() {
    get(ALL + "?size=2&state=running,failed&schema=rtmp&switched=enabled&q=dock")
        .then()
        .statusCode(200)
        .header("Link", containsString("rel=\"next\""))
        .body("items.id", equalTo(List.of("a", "b")))
        .body("items[0].target", equalTo("rtmp://ingest.example.net/live/****"))
        .body("items[0].connection", equalTo("not-told"))
        .body("items[0].enabled", equalTo(false))
        .body("items[0].state", equalTo("running"))
        .body("items[0].lastError", equalTo(212061))
        .body("items[0].updatedAt", equalTo("2026-01-01T00:00:00Z"))
        .body("total", equalTo(3))
        .body("next", containsString("page=2"));
    assertThat(filters)
        .containsExactly(
            new ForwarderFilter(
                Set.of("running", "failed"), Set.of("rtmp"), "dock", Switched.ENABLED));
  }

  @Test
  void refusesAQueryThatMakesNoSense() {
    get(ALL + "?switched=maybe&size=0")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("switched"))
        .body("violations.field", hasItem("size"));
  }

  @Test
  void findsOne() {
    LivePorts.findForwarder = (_, id) -> forwarder(id.value());
    get(ALL + "/conv-9").then().statusCode(200).body("id", equalTo("conv-9"));
    LivePorts.reset();
    get(ALL + "/conv-9").then().statusCode(404);
  }

  @Test
  void createsByRtmp() {
    post(RTMP)
        .statusCode(201)
        .body("outcome", equalTo("known"))
        .body("id", equalTo("conv-1"))
        .body("$", not(hasKey("message")));
    assertThat(created.getFirst().target())
        .isEqualTo(new ForwardTarget.Rtmp(new PushAddress("rtmp://ingest.example.net/live/k3y")));
  }

  @Test
  void createsForAPlatform() {
    post("""
    {'name': 'police', 'device': 'D', 'camera': '165-0-7',
     'gb28181': {'serverIp': '10.0.0.1', 'serverPort': 5060, 'serverId': '3402',
                 'deviceId': '1320', 'devicePassword': 'k3y', 'localPort': 5061,
                 'localChannel': '1310'}}
    """)
        .statusCode(201);
    assertThat(created.getFirst().target().summary()).isEqualTo("10.0.0.1:5060, device 1320");
  }

  @Test
  void answers202WhereNobodyKnows() {
    LivePorts.createForwarder =
        (_, _) ->
            new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "line broke", "wait"));
    post(RTMP)
        .statusCode(202)
        .body("outcome", equalTo("unknown"))
        .body("message", equalTo("line broke"))
        .body("remedy", containsString("List the forwarders"))
        .body("$", not(hasKey("id")));
  }

  @Test
  void namesEverythingThatIsWrongWithoutQuotingKeys() {
    post("""
    {'name': ' ', 'device': 'D', 'camera': '165', 'rtmp': {'url': 'https://h/k3y', 'x': 1}}
    """)
        .statusCode(400)
        .body("violations.field", hasItem("name"))
        .body("violations.field", hasItem("camera"))
        .body("violations.field", hasItem("rtmp.url"))
        .body("violations.field", hasItem("rtmp.x"))
        .body(not(containsString("k3y")));
    post("{'name': 'n', 'device': 'D', 'camera': '165-0-7'}")
        .statusCode(400)
        .body("violations[0].message", containsString("exactly one of rtmp and gb28181"));
    post("{'name': 'n', 'device': 'D', 'camera': '1-0-7', 'gb28181': {'serverPort': 70000}}")
        .statusCode(400)
        .body("violations.field", hasItem("gb28181.serverPort"))
        .body("violations.field", hasItem("gb28181.deviceId"));
    assertThat(created).isEmpty();
  }

  @Test
  void switchesAndDeletes() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"enabled\": true}")
        .put(ALL + "/conv-1")
        .then()
        .statusCode(204);
    delete(ALL + "/conv-1").then().statusCode(204);
    assertThat(asked).containsExactly("conv-1 true", "conv-1 deleted");
  }

  private static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body.replace('\'', '"')).post(ALL).then();
  }

  private static Forwarder forwarder(String id) {
    return new Forwarder(
        new ForwarderId(id),
        "north",
        new Forwarder.Source(
            new DeviceSn("8DCKTEST0001"), new CameraIndex("165-0-7"), "", Reading.untold()),
        new ForwardTarget.Rtmp(new PushAddress("rtmp://ingest.example.net/live/k3y")),
        false,
        new Foreign.Known<>(ForwarderState.RUNNING),
        212061,
        Reading.told(Instant.parse("2026-01-01T00:00:00Z")));
  }
}
