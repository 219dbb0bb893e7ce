package dev.flightloom.adapters.flighthub.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.Playback;
import dev.flightloom.domain.livestream.Playback.Protocol;
import dev.flightloom.domain.livestream.Secret;
import dev.flightloom.domain.livestream.StreamOrder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StreamReaderTest {
  private static LiveStream read(String sample) {
    Envelope<StreamWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return StreamReader.read(envelope.unwrap().complete());
  }

  @Test
  @DisplayName("contract 15.8: a JSON text inside JSON names a room at Agora")
  void readsAnAgoraRoom() {
    assertThat(read("livestream/start-agora.json"))
        .isEqualTo(
            new LiveStream(
                new Playback.Agora("sim", "1AIRTEST0001_81-0-0", new Secret("t"), "42"),
                Instant.parse("2026-01-01T02:00:00Z")));
  }

  @Test
  @DisplayName("contract 15.8: a query string names a room at Volcengine")
  void readsAVolcengineRoomAndKeepsThePlusOfItsToken() {
    assertThat(read("livestream/start-volcengine.json").playback())
        .isEqualTo(
            new Playback.Volcengine("sim", "1AIRTEST0001_81-0-0", new Secret("ab/c+d="), "42"));
  }

  @Test
  @DisplayName("contract 15.8: on premises there is an address that a player can open")
  void readsAnSrsAddress() {
    var playback = (Playback.Srs) read("livestream/start-srs.json").playback();
    assertThat(playback.protocol()).isEqualTo(Protocol.WHEP);
    assertThat(playback.url()).endsWith("secret=invented");
  }

  @Test
  void keepsAKindThatItDoesNotKnow() {
    assertThat(read("livestream/start-newer.json").playback())
        .isEqualTo(new Playback.Unrecognised("quic", new Secret("quic:room-7")));
    assertThat(read("livestream/start-agora-without-token.json").playback())
        .isEqualTo(new Playback.Unrecognised("agora", new Secret("{\"app_id\":\"sim\"")));
  }

  @Test
  void keepsTokensOutOfTexts() {
    for (var sample : new String[] {"agora", "volcengine", "srs", "newer"}) {
      assertThat(read("livestream/start-" + sample + ".json").toString())
          .doesNotContain("token=t")
          .doesNotContain("ab/c")
          .doesNotContain("invented")
          .doesNotContain("room-7");
    }
  }

  @Test
  void namesTheMemberThatIsMissing() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read("livestream/start-without-url.json"))
        .withMessageContaining("url is missing");
  }

  @Test
  void readsARefusal() {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> read("livestream/start-refused.json"))
        .withMessageContaining("213014");
  }

  @Test
  @DisplayName("contract 14.8 and contract 15.7: the field is quality_type")
  void asksForTheQualityByTheNameOfTheTableAndNotOfTheExample() {
    var order =
        new StreamOrder(
            new DeviceSn("1AIRTEST0001"),
            new CameraIndex("81-0-0"),
            StreamQuality.ULTRA_HIGH_DEFINITION,
            Duration.ofHours(2));
    assertThat(Samples.written(StreamOrderWire.of(order)).toString())
        .isEqualTo(Samples.tree("livestream/start-request.json").toString())
        .doesNotContain("video_quality");
  }
}
