package dev.flightloom.adapters.cli.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.livestream.port.in.CreateForwarder;
import dev.flightloom.application.livestream.port.in.DeleteForwarder;
import dev.flightloom.application.livestream.port.in.ListForwarders;
import dev.flightloom.application.livestream.port.in.SwitchForwarder;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderFilter;
import dev.flightloom.domain.livestream.ForwarderFilter.Switched;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.ForwarderState;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.livestream.PushAddress;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForwardersCommandsTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  private final TestCommandLine cli = new TestCommandLine();
  private final List<NewForwarder> created = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<ForwarderFilter> filters = new ArrayList<>();

  @BeforeEach
  void know() {
    cli.with(
            FindProject.class,
            name -> new Project(new ProjectId("p-1"), name, "", Position.UNKNOWN, DAY, DAY))
        .with(SwitchForwarder.class, (_, id, enabled) -> asked.add(id + " " + enabled))
        .with(DeleteForwarder.class, (_, id) -> asked.add(id + " deleted"));
    answersCreations(new Outcome.Known<>(new ForwarderId("conv-1")));
  }

  private void answersCreations(Outcome<ForwarderId> outcome) {
    cli.with(
        CreateForwarder.class,
        (_, wanted) -> {
          created.add(wanted);
          return outcome;
        });
  }

  private void lists(Forwarder... forwarders) {
    cli.with(
        ListForwarders.class,
        (_, filter, page) -> {
          filters.add(filter);
          return Page.of(List.of(forwarders), page);
        });
  }

  private int create(String... more) {
    var args =
        new ArrayList<>(
            List.of("forwarders", "create", "north", "--device", "D", "--camera", "165-0-7"));
    args.addAll(List.of(more));
    return cli.run(args.toArray(String[]::new));
  }

  @Test
  void listsWithKeysMaskedAndPointsToTheCatalogue() {
    lists(forwarder(212061));
    assertThat(
            cli.run(
                "forwarders",
                "list",
                "--state",
                "running,failed",
                "--schema",
                "rtmp",
                "--switched",
                "enabled",
                "--search",
                "dock"))
        .isZero();
    assertThat(cli.out())
        .contains("conv-1", "rtmp rtmp://ingest.example.net/live/****", "napping", "212061")
        .doesNotContain("k3y");
    assertThat(cli.err()).contains("errors show");
    assertThat(filters)
        .containsExactly(
            new ForwarderFilter(
                Set.of("running", "failed"), Set.of("rtmp"), "dock", Switched.ENABLED));
  }

  @Test
  void listsAsJsonAndSaysWhenThereIsNone() {
    lists(forwarder(0));
    assertThat(cli.run("forwarders", "list", "--json")).isZero();
    assertThat(cli.out())
        .contains("\"connection\" : \"online\"", "\"enabled\" : true")
        .doesNotContain("k3y");
    lists();
    assertThat(cli.run("forwarders", "list")).isZero();
    assertThat(cli.err()).contains("No forwarder.");
    assertThat(cli.run("forwarders", "list", "--switched", "maybe")).isEqualTo(2);
  }

  @Test
  void createsByRtmpAndSaysHowToEnable() {
    assertThat(create("--rtmp", "rtmp://ingest.example.net/live/k3y")).isZero();
    assertThat(created.getFirst().target())
        .isEqualTo(new ForwardTarget.Rtmp(new PushAddress("rtmp://ingest.example.net/live/k3y")));
    assertThat(cli.out()).contains("forwarders enable conv-1");
  }

  @Test
  void createsForAPlatform() {
    assertThat(
            create(
                "--gb-server",
                "10.0.0.1:5060",
                "--gb-server-id",
                "3402",
                "--gb-device-id",
                "1320",
                "--gb-password",
                "k3y",
                "--gb-channel",
                "1310",
                "--json"))
        .isZero();
    assertThat(created.getFirst().target().summary()).isEqualTo("10.0.0.1:5060, device 1320");
    assertThat(cli.out()).contains("\"outcome\" : \"known\"", "\"id\" : \"conv-1\"");
  }

  @Test
  void failsWhereNobodyKnowsAndSaysWhatToCheck() {
    answersCreations(new Outcome.Unknown<>(new Unavailable("x", "line broke", "")));
    assertThat(create("--rtmp", "rtmp://h/live/k3y", "--json")).isEqualTo(1);
    assertThat(cli.out()).contains("\"outcome\" : \"unknown\"").doesNotContain("k3y");
    assertThat(cli.err())
        .contains("Nobody knows whether forwarder north is there: line broke")
        .contains("Remedy: list the forwarders");
  }

  @Test
  void refusesTargetsThatMakeNoSenseWithoutQuotingKeys() {
    assertThat(create()).isEqualTo(2);
    assertThat(create("--rtmp", "https://h/k3y")).isEqualTo(2);
    assertThat(create("--gb-server", "10.0.0.1:5060")).isEqualTo(2);
    assertThat(cli.err())
        .contains("exactly one of --rtmp and --gb-server", "--rtmp must be an address")
        .contains("--gb-server needs --gb-server-id")
        .doesNotContain("k3y");
    assertThat(created).isEmpty();
  }

  @Test
  void tellsARefusal() {
    cli.with(
        CreateForwarder.class,
        (_, _) -> {
          throw new Conflict("forwarder.limit", "There are 20 forwarders", "Delete one.");
        });
    assertThat(create("--rtmp", "rtmp://h/live/a")).isEqualTo(1);
    assertThat(cli.err()).contains("forwarder.limit", "Remedy: Delete one.");
  }

  @Test
  void enablesDisablesAndDeletes() {
    assertThat(cli.run("forwarders", "enable", "conv-1")).isZero();
    assertThat(cli.run("forwarders", "disable", "conv-1", "--json")).isZero();
    assertThat(cli.run("forwarders", "delete", "conv-1")).isZero();
    assertThat(asked).containsExactly("conv-1 true", "conv-1 false", "conv-1 deleted");
    assertThat(cli.out())
        .contains("Forwarder conv-1 is enabled.", "\"is\" : \"disabled\"", "is deleted.");
  }

  private static Forwarder forwarder(int lastError) {
    return new Forwarder(
        new ForwarderId("conv-1"),
        "north",
        new Forwarder.Source(
            new DeviceSn("8DCKTEST0001"), new CameraIndex("165-0-7"), "", Reading.told(true)),
        new ForwardTarget.Rtmp(new PushAddress("rtmp://ingest.example.net/live/k3y")),
        true,
        Foreign.of(ForwarderState.class, "napping"),
        lastError,
        Reading.untold());
  }
}
