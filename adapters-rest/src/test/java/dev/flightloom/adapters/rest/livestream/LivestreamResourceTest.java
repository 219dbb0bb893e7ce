package dev.flightloom.adapters.rest.livestream;

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
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.Playback;
import dev.flightloom.domain.livestream.Secret;
import dev.flightloom.domain.livestream.StreamOrder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LivestreamResourceTest {
  private final List<StreamOrder> orders = new ArrayList<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    LivePorts.reset();
    plays(new Playback.Agora("app", "dock_165-0-7", new Secret("t0k3n"), "42"));
  }

  private void plays(Playback playback) {
    LivePorts.startLivestream =
        (project, order) -> {
          assertThat(project).isEqualTo(Ports.QUARRY.id());
          orders.add(order);
          return new LiveStream(playback, Instant.parse("2026-03-01T10:00:00Z"));
        };
  }

  @Test
  void startsWithUsualQualityAndLife() {
    post("{'device': '8DCKTEST0001', 'camera': '165-0-7'}")
        .statusCode(200)
        .body("kind", equalTo("agora"))
        .body("appId", equalTo("app"))
        .body("room", equalTo("dock_165-0-7"))
        .body("token", equalTo("t0k3n"))
        .body("userId", equalTo("42"))
        .body("expiresAt", equalTo("2026-03-01T10:00:00Z"))
        .body("endsSecondsAfterLastViewer", equalTo(300))
        .body("$", not(hasKey("url")));
    assertThat(orders)
        .containsExactly(
            new StreamOrder(
                new DeviceSn("8DCKTEST0001"),
                new CameraIndex("165-0-7"),
                StreamQuality.ADAPTIVE,
                Duration.ofHours(2)));
  }

  @Test
  void takesQualityAndLife() {
    post("""
    {'device': 'D', 'camera': '81-0-0', 'quality': 'ultra-high-definition',
     'tokenLifeInSeconds': 600}
    """)
        .statusCode(200);
    assertThat(orders.getFirst().quality()).isEqualTo(StreamQuality.ULTRA_HIGH_DEFINITION);
    assertThat(orders.getFirst().tokenLife()).hasMinutes(10);
  }

  @Test
  void showsTheOtherKinds() {
    plays(new Playback.Volcengine("app", "room", new Secret("t"), "u"));
    post("{'device': 'D', 'camera': '81-0-0'}").body("kind", equalTo("volcengine"));
    plays(new Playback.Srs("https://srs.example.net/live/a.m3u8"));
    post("{'device': 'D', 'camera': '81-0-0'}")
        .body("kind", equalTo("srs"))
        .body("protocol", equalTo("hls"))
        .body("url", equalTo("https://srs.example.net/live/a.m3u8"));
    plays(new Playback.Unrecognised("quic", new Secret("quic:room-7")));
    post("{'device': 'D', 'camera': '81-0-0'}")
        .body("kind", equalTo("quic"))
        .body("text", equalTo("quic:room-7"));
  }

  @Test
  void namesEverythingThatIsWrong() {
    post("""
    {'camera': '165', 'quality': 'best', 'tokenLifeInSeconds': 0, 'video_quality': 'x'}
    """)
        .statusCode(400)
        .body("violations.field", hasItem("device"))
        .body("violations.field", hasItem("camera"))
        .body("violations.field", hasItem("quality"))
        .body("violations.field", hasItem("tokenLifeInSeconds"))
        .body("violations.field", hasItem("video_quality"));
    assertThat(orders).isEmpty();
  }

  @Test
  void tellsThatADeviceIsOffline() {
    LivePorts.startLivestream =
        (_, _) -> {
          throw new Conflict("device.offline", "the device is offline", "Try again.");
        };
    post("{'device': 'D', 'camera': '81-0-0'}")
        .statusCode(409)
        .body("code", equalTo("device.offline"))
        .body("detail", containsString("offline"));
  }

  private static ValidatableResponse post(String body) {
    return given()
        .contentType(ContentType.JSON)
        .body(body.replace('\'', '"'))
        .post("/api/v1/projects/Quarry/livestreams")
        .then();
  }
}
