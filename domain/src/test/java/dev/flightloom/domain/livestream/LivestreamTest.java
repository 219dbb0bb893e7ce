package dev.flightloom.domain.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.livestream.ForwardTarget.Gb28181;
import dev.flightloom.domain.livestream.ForwardTarget.Identity;
import dev.flightloom.domain.livestream.ForwardTarget.Other;
import dev.flightloom.domain.livestream.ForwardTarget.Platform;
import dev.flightloom.domain.livestream.ForwardTarget.Rtmp;
import dev.flightloom.domain.livestream.ForwarderFilter.Switched;
import dev.flightloom.domain.livestream.Playback.Protocol;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LivestreamTest {
  private static final DeviceSn DOCK = new DeviceSn("8DCKTEST0001");
  private static final CameraIndex CAMERA = new CameraIndex("165-0-7");
  private static final Rtmp RTMP = new Rtmp(PushAddress.wanted("rtmp://in.example.net/live/k3y"));

  @ParameterizedTest
  @CsvSource({
    "rtmp://ingest.example.net/live/north, rtmp://ingest.example.net/live/****",
    "rtmp://user:pass@ingest.example.net/live/north?key=1, rtmp://ingest.example.net/live/****",
    "rtmps://ingest.example.net:443/app, rtmps://ingest.example.net:443/****",
    "rtmp://ingest.example.net, rtmp://ingest.example.net",
    "no address, no address",
  })
  void masksWhatMayBeAKey(String url, String masked) {
    assertThat(new PushAddress(url)).hasToString(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://example.net/live/k3y",
        "rtmp:///k3y",
        "rtmp://a b/k3y",
        "rtmp://[/k3y"
      })
  void refusesOtherAddressesWithoutQuotingThem(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PushAddress.wanted(url))
        .withMessageContaining("rtmp://ingest.example.net")
        .withMessageNotContaining("k3y");
  }

  @Test
  void keepsSecretsOutOfTexts() {
    var platform = new Gb28181(new Platform("10.0.0.1", 5060, "340"), identity(), 5061, "131");
    var other =
        new Other(
            "rtsp",
            Map.of("password", "k3y", "username", "k3y", "rtsp_url", "rtsp://10.0.0.2/live/k3y"));
    assertThat(platform + platform.summary() + RTMP + other + other.summary())
        .doesNotContain("k3y");
    assertThat(new Playback.Agora("a", "c", new Secret("k3y"), "u").toString())
        .doesNotContain("k3y");
    assertThat(new Playback.Srs("https://srs.example.net/live/k3y.flv?t=k3y").toString())
        .doesNotContain("k3y");
    assertThat(new Playback.Unrecognised("new", new Secret("k3y")).toString())
        .doesNotContain("k3y");
  }

  @Test
  void refusesPortsThatDoNotExist() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Platform("10.0.0.1", 0, "340"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gb28181(new Platform("10.0.0.1", 5060, "3"), identity(), 70_000, ""));
  }

  @Test
  void tellsProtocolsOfAnSrsServerByTheAddress() {
    assertThat(new Playback.Srs("https://h/rtc/v1/whep/?app=live").protocol())
        .isEqualTo(Protocol.WHEP);
    assertThat(new Playback.Srs("https://h/live/a.M3U8?t=1").protocol()).isEqualTo(Protocol.HLS);
    assertThat(new Playback.Srs("https://h/live/a.flv").protocol()).isEqualTo(Protocol.FLV);
  }

  @Test
  void limitsTheLifeOfAToken() {
    assertThatIllegalArgumentException().isThrownBy(() -> order(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> order(Duration.ofDays(2)));
    assertThat(order(StreamOrder.USUAL_TOKEN_LIFE).tokenLife()).hasSeconds(7200);
  }

  @Test
  void recognisesAForwarderByItsUniqueNameAndItsSourceAndTarget() {
    var wanted = new NewForwarder("north", DOCK, CAMERA, RTMP);
    assertThat(forwarder("north", RTMP).isOf(wanted)).isTrue();
    assertThat(forwarder("south", RTMP).isOf(wanted)).isFalse();
    var elsewhere = new Rtmp(PushAddress.wanted("rtmp://other.example.net/live/k3y"));
    assertThat(forwarder("north", elsewhere).isOf(wanted)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NewForwarder(" ", DOCK, CAMERA, RTMP));
  }

  @Test
  void filtersForwarders() {
    var it = forwarder("North out", RTMP);
    assertThat(ForwarderFilter.ALL.matches(it)).isTrue();
    assertThat(filter(Set.of("running"), Set.of("rtmp"), "NORTH", Switched.ENABLED).matches(it))
        .isTrue();
    assertThat(filter(Set.of("stopped"), Set.of(), "", Switched.ANY).matches(it)).isFalse();
    assertThat(filter(Set.of(), Set.of("gb28181"), "", Switched.ANY).matches(it)).isFalse();
    assertThat(filter(Set.of(), Set.of(), "", Switched.DISABLED).matches(it)).isFalse();
    assertThat(filter(Set.of(), Set.of(), "8dck", Switched.ANY).matches(it)).isTrue();
    assertThat(filter(Set.of(), Set.of(), "elsewhere", Switched.ANY).matches(it)).isFalse();
  }

  private static ForwarderFilter filter(
      Set<String> states, Set<String> schemas, String text, Switched switched) {
    return new ForwarderFilter(states, schemas, text, switched);
  }

  private static Identity identity() {
    return new Identity("34020000001320000001", new Secret("k3y"));
  }

  private static StreamOrder order(Duration life) {
    return new StreamOrder(DOCK, CAMERA, StreamQuality.ADAPTIVE, life);
  }

  private static Forwarder forwarder(String name, ForwardTarget target) {
    return new Forwarder(
        new ForwarderId("conv-1"),
        name,
        new Forwarder.Source(DOCK, CAMERA, "Dock North", Reading.told(true)),
        target,
        true,
        new Foreign.Known<>(ForwarderState.RUNNING),
        0,
        Reading.untold());
  }
}
