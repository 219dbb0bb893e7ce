package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.audit.InMemoryAuditJournal;
import dev.flightloom.application.device.port.in.CalibrateRtk;
import dev.flightloom.application.device.port.in.CommandDevice;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.device.CameraIndex;
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
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One for all services, since they keep the same promises; long, as there are seven. */
class MovingDevicesTest {
  private static final ProjectId HARBOUR = new ProjectId("p-1");
  private static final Actor ADA = Actor.of("ada", Actor.Channel.COMMAND_LINE);
  private static final DeviceCommand HOME = new DeviceCommand.ReturnHome();

  private final InMemoryDevices devices = new InMemoryDevices();
  private final InMemoryDeviceStates states = new InMemoryDeviceStates();
  private final InMemoryDeviceControl control = new InMemoryDeviceControl();
  private final InMemoryAuditJournal journal = new InMemoryAuditJournal();

  @BeforeEach
  void furnish() {
    devices.add(HARBOUR, SampleDevices.pair());
    states.put(HARBOUR, SampleDevices.dockSnapshot());
    states.put(HARBOUR, SampleDevices.aircraftSnapshot());
  }

  @Test
  void commandsADockUnderTheIdOfTheEntry() {
    assertThat(command(SampleDevices.DOCK, HOME)).isInstanceOf(Outcome.Known.class);
    assertThat(control.calls()).containsExactly(HOME);
    assertThat(control.requests()).containsExactly(entry().id());
    assertThat(entry().intent().action()).isEqualTo("device.command");
    assertThat(entry().intent().details()).containsEntry("command", "return_home");
    assertThat(entry().verdict()).isEqualTo(new Verdict.Accepted("accepted"));
  }

  @Test
  @DisplayName("contract 15.18: offers the dock of best_link_gateway for an aircraft")
  void offersTheDockWithTheBestLinkForAnAircraft() {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> command(SampleDevices.AIRCRAFT, HOME))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("device.not-a-dock"))
        .satisfies(refused -> assertThat(refused.remedy()).contains("8DCKTEST0001"));
    assertThat(control.calls()).isEmpty();
    assertThat(entry().verdict()).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void commandsNoStranger() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> command(new DeviceSn("9NONETEST0001"), HOME));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() ->
            command(SampleDevices.DOCK, new DeviceCommand.ReturnToDock(SampleDevices.AIRCRAFT)));
    assertThat(control.calls()).isEmpty();
  }

  @Test
  void asksNothingOfFlightHubWhileCommandsAreOff() {
    devices.refuseNext(new Unavailable("flighthub.unreachable", "down", "wait"));
    var service = new CommandDeviceService(devices, states, control, guard(false));
    var wish = new CommandDevice.Command(ADA, HARBOUR, SampleDevices.DOCK, HOME);
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> service.command(wish));
  }

  @Test
  void doesNotKnowWhatBecameOfALostCommand() {
    control.loseNextAnswer(new Unavailable("device.outcome-unknown", "lost", "look"));
    assertThat(command(SampleDevices.DOCK, HOME)).isInstanceOf(Outcome.Unknown.class);
    assertThat(entry().verdict()).isEqualTo(new Verdict.Unknown("device.outcome-unknown", "lost"));
  }

  @Test
  void showsOnlyWhatTheDeviceOffers() {
    var picture = new PictureService(devices, control, guard(true));
    control.acquire(HARBOUR, claim(true), DeviceControlContract.REQUEST);
    picture.change(ADA, HARBOUR, camera(SampleDevices.DOCK, SampleDevices.DOCK_CAMERA));
    picture.change(ADA, HARBOUR, lens(LensType.ZOOM));
    picture.set(
        ADA,
        HARBOUR,
        new QualityChange(
            SampleDevices.AIRCRAFT, SampleDevices.AIRCRAFT_CAMERA, StreamQuality.SMOOTH));
    assertThat(control.calls()).hasSize(4);
    refused(
        "device.no-such-camera",
        () -> picture.change(ADA, HARBOUR, camera(SampleDevices.DOCK, new CameraIndex("1-0-0"))));
    refused(
        "device.not-a-dock",
        () ->
            picture.change(
                ADA, HARBOUR, camera(SampleDevices.AIRCRAFT, SampleDevices.AIRCRAFT_CAMERA)));
    refused("device.no-such-lens", () -> picture.change(ADA, HARBOUR, lens(LensType.NORMAL)));
    assertThat(control.calls()).hasSize(4);
  }

  @Test
  void takesControlOfAnAircraftAndGivesItBack() {
    var service = new ControlService(devices, control, guard(true));
    assertThat(service.acquire(ADA, HARBOUR, claim(false))).isInstanceOf(Outcome.Known.class);
    assertThat(entry().verdict()).isEqualTo(new Verdict.Accepted("payload 81-0-0 by Ops"));
    assertThat(service.release(ADA, HARBOUR, claim(false))).asString().contains("no control held");
    var ofADock = new ControlClaim(SampleDevices.DOCK, true, List.of());
    refused("device.not-an-aircraft", () -> service.acquire(ADA, HARBOUR, ofADock));
  }

  @Test
  void writesNoPasswordDown() {
    var service = new DockSetupService(devices, control, new InMemoryRelayPairings(), guard(true));
    var rtk =
        new RtkService(
            new RtkService.Address("ntrip.example.net", 2101), "MSM4", "harbour", "invented");
    service.calibrate(new CalibrateRtk.Command(ADA, HARBOUR, SampleDevices.DOCK, rtk));
    assertThat(control.calls()).containsExactly(rtk);
    assertThat(entry().toString()).contains("ntrip.example.net:2101").doesNotContain("invented");
    assertThat(rtk.toString()).doesNotContain("invented").doesNotContain("harbour");
  }

  @Test
  void pairsAKnownDeviceOnly() {
    var service = new DockSetupService(devices, control, new InMemoryRelayPairings(), guard(true));
    assertThat(service.start(ADA, HARBOUR, pairing(SampleDevices.DOCK)))
        .isInstanceOf(Outcome.Known.class);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> service.start(ADA, HARBOUR, pairing(new DeviceSn("9NONETEST0001"))));
  }

  private Outcome<?> command(DeviceSn sn, DeviceCommand command) {
    return new CommandDeviceService(devices, states, control, guard(true))
        .command(new CommandDevice.Command(ADA, HARBOUR, sn, command));
  }

  private CommandGuard guard(boolean enabled) {
    var clock = InstantSource.fixed(Instant.parse("2026-01-01T08:00:00Z"));
    return new CommandGuard(enabled, journal, new Random(7), clock);
  }

  private AuditEntry entry() {
    return journal.entries().getLast();
  }

  private static void refused(String code, Runnable call) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(call::run)
        .extracting(Failure::code)
        .isEqualTo(code);
  }

  private static CameraChange camera(DeviceSn sn, CameraIndex camera) {
    return new CameraChange(sn, camera, CameraPosition.INDOOR);
  }

  private static LensChange lens(LensType lens) {
    return new LensChange(SampleDevices.AIRCRAFT, SampleDevices.AIRCRAFT_CAMERA, lens);
  }

  private static ControlClaim claim(boolean flight) {
    return new ControlClaim(SampleDevices.AIRCRAFT, flight, List.of(SampleDevices.AIRCRAFT_CAMERA));
  }

  private static RelayPairing pairing(DeviceSn sn) {
    return new RelayPairing(sn, true, RelayPairing.Partner.RELAY);
  }
}
