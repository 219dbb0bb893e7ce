package dev.flightloom.adapters.cli.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.application.device.port.in.AcquireControl;
import dev.flightloom.application.device.port.in.CalibrateRtk;
import dev.flightloom.application.device.port.in.ChangeCamera;
import dev.flightloom.application.device.port.in.ChangeLens;
import dev.flightloom.application.device.port.in.CommandDevice;
import dev.flightloom.application.device.port.in.ReleaseControl;
import dev.flightloom.application.device.port.in.SetStreamQuality;
import dev.flightloom.application.device.port.in.ShowRelayPairing;
import dev.flightloom.application.device.port.in.StartRelayPairing;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.LensType;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.device.control.RtkService;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.vocabulary.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One for all commands that move, as they keep the same promises; long, as there are eight. */
class DevicesMovingTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");
  private static final String DOCK = "8DCKTEST0001";
  private static final String AIRCRAFT = "1AIRTEST0001";

  private final TestCommandLine cli = new TestCommandLine();
  private final List<Object> asked = new ArrayList<>();

  @BeforeEach
  void knowOneProject() {
    cli.with(Operator.class, Operator.named("ada"));
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-" + name), name, "", Position.UNKNOWN, DAY, DAY));
    cli.with(CommandDevice.class, this::accept);
    cli.with(ChangeCamera.class, (_, _, change) -> accept(change));
    cli.with(ChangeLens.class, (_, _, change) -> accept(change));
    cli.with(SetStreamQuality.class, (_, _, change) -> accept(change));
    cli.with(StartRelayPairing.class, (_, _, pairing) -> accept(pairing));
    cli.with(AcquireControl.class, (_, _, claim) -> hold(claim));
    cli.with(ReleaseControl.class, (_, _, claim) -> hold(claim));
  }

  @Test
  void commandsADockInTheNameOfTheUser() {
    assertThat(cli.run("devices", "command", DOCK, "return-home", "--project", "Harbour")).isZero();
    assertThat(asked)
        .containsExactly(
            new CommandDevice.Command(
                Actor.of("ada", Actor.Channel.COMMAND_LINE),
                new ProjectId("p-Harbour"),
                SampleDevices.DOCK,
                new DeviceCommand.ReturnHome()));
    assertThat(cli.out()).contains("accepted", "r-1");
  }

  @Test
  void sendsAnAircraftToAnotherDock() {
    assertThat(cli.run("devices", "command", DOCK, "return-to-dock", "--home-dock", "8DCKTEST0002"))
        .isZero();
    assertThat(((CommandDevice.Command) asked.getLast()).command())
        .isEqualTo(new DeviceCommand.ReturnToDock(new DeviceSn("8DCKTEST0002")));
  }

  @Test
  void failsWithWhatToCheckWhenTheOutcomeIsUnknown() {
    cli.with(
        CommandDevice.class,
        _ -> new Outcome.Unknown<>(new Unavailable("device.outcome-unknown", "Lost.", "Look.")));
    assertThat(cli.run("devices", "command", DOCK, "return-home", "--json")).isEqualTo(1);
    assertThat(cli.out()).contains("\"outcome\" : \"unknown\"", "\"check\" : \"Look.\"");
    assertThat(cli.err()).contains("Outcome unknown [device.outcome-unknown]: Lost.", "Check:");
  }

  @Test
  void saysHowToOpenTheGuard() {
    cli.with(
        CommandDevice.class,
        _ -> {
          throw new Denied("commands.disabled", "commands are off", "Enable them.");
        });
    assertThat(cli.run("devices", "command", DOCK, "return-home")).isEqualTo(1);
    assertThat(cli.err()).contains("Error [commands.disabled]", "Remedy: Enable them.");
  }

  @Test
  void changesPictures() {
    assertThat(cli.run("devices", "camera", DOCK, "165-0-7", "indoor")).isZero();
    assertThat(cli.run("devices", "lens", AIRCRAFT, "81-0-0", "zoom")).isZero();
    assertThat(cli.run("devices", "quality", AIRCRAFT, "81-0-0", "ultra_high_definition")).isZero();
    assertThat(asked)
        .containsExactly(
            new CameraChange(SampleDevices.DOCK, SampleDevices.DOCK_CAMERA, CameraPosition.INDOOR),
            new LensChange(SampleDevices.AIRCRAFT, SampleDevices.AIRCRAFT_CAMERA, LensType.ZOOM),
            new QualityChange(
                SampleDevices.AIRCRAFT,
                SampleDevices.AIRCRAFT_CAMERA,
                StreamQuality.ULTRA_HIGH_DEFINITION));
    assertThat(cli.run("devices", "lens", AIRCRAFT, "wide", "zoom")).isEqualTo(2);
    assertThat(cli.err()).contains("type-subtype-gimbal such as 81-0-0");
  }

  @Test
  void takesAndReleasesControl() {
    assertThat(cli.run("devices", "control", AIRCRAFT, "--flight", "--camera", "81-0-0")).isZero();
    assertThat(cli.out()).contains("flight by Ops");
    assertThat(cli.run("devices", "release", AIRCRAFT, "--camera", "81-0-0", "--json")).isZero();
    assertThat(cli.out()).contains("\"holder\" : \"Ops\"");
    assertThat(asked)
        .containsExactly(
            new ControlClaim(SampleDevices.AIRCRAFT, true, List.of(SampleDevices.AIRCRAFT_CAMERA)),
            new ControlClaim(
                SampleDevices.AIRCRAFT, false, List.of(SampleDevices.AIRCRAFT_CAMERA)));
  }

  @Test
  void readsThePasswordFromAFileAndShowsItNowhere(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("rtk.secret"), "invented\n");
    cli.with(
        CalibrateRtk.class,
        wish -> {
          asked.add(wish.service());
          var ok = new Foreign.Known<>(RtkCalibration.Result.OK);
          return new Outcome.Known<>(new RtkCalibration("b-1", ok));
        });
    assertThat(rtk(file, "2101")).isZero();
    assertThat(asked)
        .containsExactly(
            new RtkService(
                new RtkService.Address("ntrip.example.net", 2101), "MSM4", "harbour", "invented"));
    assertThat(cli.out() + cli.err()).contains("ok (b-1)").doesNotContain("invented");
    assertThat(rtk(file, "70000")).isEqualTo(2);
    assertThat(rtk(folder.resolve("none"), "2101")).isEqualTo(2);
  }

  @Test
  void showsAndStartsPairings() {
    cli.with(
        ShowRelayPairing.class,
        (_, _) ->
            new RelayPairing.Result(
                new Foreign.Known<>(RelayPairing.Status.OK), Reading.told(200), "b-1"));
    assertThat(cli.run("devices", "relay", DOCK)).isZero();
    assertThat(cli.out()).contains("ok, code 200");
    assertThat(cli.run("devices", "relay", DOCK, "--start", "relay")).isZero();
    assertThat(cli.run("devices", "relay", DOCK, "--stop", "drone")).isZero();
    assertThat(asked)
        .containsExactly(
            new RelayPairing(SampleDevices.DOCK, true, RelayPairing.Partner.RELAY),
            new RelayPairing(SampleDevices.DOCK, false, RelayPairing.Partner.DRONE));
  }

  private int rtk(Path password, String port) {
    return cli.run(
        "devices",
        "rtk",
        DOCK,
        "--host",
        "ntrip.example.net",
        "--port",
        port,
        "--mount-point",
        "MSM4",
        "--account",
        "harbour",
        "--password-file",
        password.toString());
  }

  private Outcome<Accepted> accept(Object what) {
    asked.add(what);
    return new Outcome.Known<>(new Accepted(new RequestId("r-1")));
  }

  private Outcome<ControlHolding> hold(ControlClaim claim) {
    asked.add(claim);
    var control =
        new ControlHolding.Control(
            new Foreign.Known<>(ControlHolding.Kind.FLIGHT),
            Reading.untold(),
            Reading.untold(),
            Reading.told(new ControlHolding.Holder("Ops", "1", "cloud")));
    return new Outcome.Known<>(new ControlHolding(claim.aircraft(), List.of(control)));
  }
}
