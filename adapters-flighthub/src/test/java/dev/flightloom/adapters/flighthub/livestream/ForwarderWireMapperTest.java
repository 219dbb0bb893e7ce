package dev.flightloom.adapters.flighthub.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.ForwarderState;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.livestream.PushAddress;
import dev.flightloom.domain.livestream.Secret;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwarderWireMapperTest {
  private static final DeviceSn DOCK = new DeviceSn("8DCKTEST0001");
  private static final CameraIndex CAMERA = new CameraIndex("165-0-7");
  private static final ForwardTarget.Rtmp RTMP =
      new ForwardTarget.Rtmp(new PushAddress("rtmp://ingest.example.net/live/north"));
  private static final ForwardTarget.Gb28181 PLATFORM =
      new ForwardTarget.Gb28181(
          new ForwardTarget.Platform("10.0.0.1", 5060, "34020000002000000001"),
          new ForwardTarget.Identity("34020000001320000001", new Secret("invented")),
          5061,
          "34020000001310000001");

  private final ForwarderWireMapper mapper = new ForwarderWireMapperImpl();

  private List<Forwarder> read(String sample) {
    Envelope<ForwarderListWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().entries().stream()
        .map(wire -> mapper.toForwarder(wire.complete()))
        .toList();
  }

  @Test
  void readsAnRtmpForwarder() {
    assertThat(read("livestream/list.json").getFirst())
        .isEqualTo(
            new Forwarder(
                new ForwarderId("conv-0001"),
                "north-dock-out",
                new Forwarder.Source(DOCK, CAMERA, "Dock North", Reading.told(true)),
                RTMP,
                true,
                new Foreign.Known<>(ForwarderState.RUNNING),
                0,
                Reading.told(Instant.parse("2026-01-01T01:00:00Z"))));
  }

  @Test
  void readsAPlatformWithPortsAsNumbersAndTexts() {
    var forwarder = read("livestream/list.json").get(1);
    assertThat(forwarder.target()).isEqualTo(PLATFORM);
    assertThat(forwarder.lastError()).isEqualTo(212061);
    assertThat(forwarder.updatedAt()).isEqualTo(Reading.told(Instant.ofEpochSecond(1767229200)));
  }

  @Test
  void keepsAnUnknownProtocolReadableWithoutItsSecrets() {
    var forwarder = read("livestream/list.json").get(2);
    assertThat(forwarder.state()).isEqualTo(new Foreign.Unrecognised<>("napping"));
    assertThat(forwarder.source().online()).isEqualTo(Reading.untold());
    assertThat(forwarder.target().summary())
        .contains("enable_ts true", "rtsp://10.0.0.2:554/live/****", "password ****")
        .doesNotContain("invented");
  }

  @Test
  void survivesATargetAndATimeThatMakeNoSense() {
    var forwarder = read("livestream/list.json").getLast();
    assertThat(forwarder.target()).isInstanceOf(ForwardTarget.Other.class);
    assertThat(forwarder.updatedAt()).isEqualTo(Reading.untold());
  }

  @Test
  void readsNullAsNoForwarders() {
    assertThat(read("livestream/list-null.json")).isEmpty();
  }

  @Test
  void namesTheMemberThatIsMissing() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read("livestream/list-without-id.json"))
        .withMessageContaining("converter_id is missing");
  }

  @ParameterizedTest
  @CsvSource({"create-refused, 233317", "converter-not-found, 213029"})
  void readsRefusals(String sample, String code) {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> read("livestream/" + sample + ".json"))
        .withMessageContaining(code);
  }

  @Test
  void writesBothKindsAsTheContractShowsThem() {
    assertThat(written("north-dock-out", RTMP))
        .isEqualTo(Samples.tree("livestream/create-request-rtmp.json"));
    assertThat(written("north-dock-gb", PLATFORM))
        .isEqualTo(Samples.tree("livestream/create-request-gb28181.json"));
    assertThat(NewForwarderWire.of(new NewForwarder("x", DOCK, CAMERA, PLATFORM)).toString())
        .doesNotContain("invented");
    assertThat(Samples.written(new ForwarderSwitchWire(true)))
        .isEqualTo(Samples.tree("livestream/switch-request.json"));
  }

  private static JsonNode written(String name, ForwardTarget.Creatable target) {
    return Samples.written(NewForwarderWire.of(new NewForwarder(name, DOCK, CAMERA, target)));
  }
}
