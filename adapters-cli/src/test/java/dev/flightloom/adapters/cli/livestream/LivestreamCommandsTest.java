package dev.flightloom.adapters.cli.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.livestream.port.in.StartLivestream;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.Playback;
import dev.flightloom.domain.livestream.Secret;
import dev.flightloom.domain.livestream.StreamOrder;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivestreamCommandsTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  private final TestCommandLine cli = new TestCommandLine();
  private final List<StreamOrder> orders = new ArrayList<>();

  @BeforeEach
  void knowOneProject() {
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-1"), name, "", Position.UNKNOWN, DAY, DAY));
    plays(new Playback.Agora("app-1", "channel-1", new Secret("t0k3n"), "42"));
  }

  private void plays(Playback playback) {
    cli.with(
        StartLivestream.class,
        (_, order) -> {
          orders.add(order);
          return new LiveStream(playback, DAY);
        });
  }

  @Test
  void showsWhereAndUntilWhenButNoToken() {
    assertThat(cli.run("live", "start", "8DCKTEST0001", "165-0-7")).isZero();
    assertThat(cli.out())
        .contains("Agora", "app-1", "channel-1", "2026-01-02T03:04:05Z")
        .doesNotContain("t0k3n");
    assertThat(cli.err()).contains("ends by itself about five minutes after the last viewer");
    assertThat(orders)
        .containsExactly(
            new StreamOrder(
                new DeviceSn("8DCKTEST0001"),
                new CameraIndex("165-0-7"),
                StreamQuality.ADAPTIVE,
                Duration.ofHours(2)));
  }

  @Test
  void writesTheTokenAsJson() {
    assertThat(
            cli.run(
                "live", "start", "D", "81-0-0", "--quality", "smooth", "--for", "600", "--json"))
        .isZero();
    assertThat(cli.out()).contains("\"token\" : \"t0k3n\"", "\"kind\" : \"agora\"");
    assertThat(orders.getFirst().quality()).isEqualTo(StreamQuality.SMOOTH);
    assertThat(orders.getFirst().tokenLife()).hasMinutes(10);
  }

  @Test
  void showsTheOtherKinds() {
    plays(new Playback.Volcengine("app", "room-1", new Secret("t0k3n"), "u"));
    cli.run("live", "start", "D", "81-0-0");
    plays(new Playback.Srs("https://srs.example.net/live/a.flv"));
    cli.run("live", "start", "D", "81-0-0");
    cli.run("live", "start", "D", "81-0-0", "--json");
    plays(new Playback.Unrecognised("quic", new Secret("quic:room-7")));
    cli.run("live", "start", "D", "81-0-0");
    cli.run("live", "start", "D", "81-0-0", "--json");
    assertThat(cli.out())
        .contains("Volcengine", "room-1", "https://srs.example.net/live/a.flv", "\"flv\"")
        .contains("'quic'", "\"text\" : \"quic:room-7\"")
        .doesNotContain("t0k3n");
  }

  @Test
  void refusesBeforeAnythingIsStarted() {
    assertThat(cli.run("live", "start", "D", "81")).isEqualTo(2);
    assertThat(cli.run("live", "start", "D", "81-0-0", "--quality", "best")).isEqualTo(2);
    assertThat(cli.run("live", "start", "D", "81-0-0", "--for", "0")).isEqualTo(2);
    assertThat(cli.err()).contains("CAMERA is '81'", "ultra-high-definition", "--for lasts");
    assertThat(orders).isEmpty();
  }
}
