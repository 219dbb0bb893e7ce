package dev.flightloom.adapters.flighthub.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.LensType;
import dev.flightloom.domain.device.SampleDevices;
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
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ControlWiresTest {

  /** Hides contract 14.9: a claim names the aircraft as drone_sn. */
  @Test
  @DisplayName("contract 14.9: the control body names the aircraft drone_sn; all bodies as written")
  void writesTheBodiesOfTheContract() {
    written(
        CommandWire.of(new DeviceCommand.ReturnToDock(new DeviceSn("8DCKTEST0002"))), "command");
    written(
        PictureWire.Camera.of(
            new CameraChange(SampleDevices.DOCK, SampleDevices.DOCK_CAMERA, CameraPosition.INDOOR)),
        "change-camera");
    written(
        PictureWire.Lens.of(
            new LensChange(SampleDevices.AIRCRAFT, SampleDevices.AIRCRAFT_CAMERA, LensType.ZOOM)),
        "change-lens");
    written(
        PictureWire.Quality.of(
            new QualityChange(
                SampleDevices.AIRCRAFT,
                SampleDevices.AIRCRAFT_CAMERA,
                StreamQuality.ULTRA_HIGH_DEFINITION)),
        "stream-quality");
    written(
        ClaimWire.of(
            new ControlClaim(SampleDevices.AIRCRAFT, true, List.of(SampleDevices.AIRCRAFT_CAMERA))),
        "control");
    written(
        RelayPairingWire.of(new RelayPairing(SampleDevices.DOCK, true, RelayPairing.Partner.RELAY)),
        "relay");
  }

  @Test
  void writesThePasswordIntoTheBodyAndNowhereElse() {
    var service =
        new RtkService(
            new RtkService.Address("ntrip.example.net", 2101),
            "MSM4",
            "harbour",
            "not-a-real-password");
    written(RtkServiceWire.of(service), "rtk");
    assertThat(RtkServiceWire.of(service).toString()).doesNotContain("password").contains("2101");
  }

  @Test
  void leavesDataOutOfACommandThatNeedsNone() {
    assertThat(Samples.written(CommandWire.of(new DeviceCommand.PauseFlightTask())).toString())
        .isEqualTo("{\"device_command\":\"flighttask_pause\"}");
  }

  @Test
  void readsWhoHoldsWhich() {
    assertThat(holding("device/control-answer.json").controls())
        .containsExactly(
            new ControlHolding.Control(
                new Foreign.Known<>(ControlHolding.Kind.PAYLOAD),
                Reading.told(SampleDevices.AIRCRAFT_CAMERA),
                Reading.told(SampleDevices.DOCK),
                Reading.told(new ControlHolding.Holder("Ops", "1900000000000000001", "cloud"))));
  }

  @Test
  void readsHoldingsWithHolesInThem() {
    assertThat(holding("device/control-answer-sparse.json").toString())
        .isEqualTo("flight, winch by ");
    assertThat(holding("device/control-answer-released.json").controls()).isEmpty();
  }

  @Test
  void readsCalibrationAndPairing() {
    Envelope<CalibrationWire> rtk =
        Samples.read("device/rtk-answer.json", new TypeReference<>() {});
    assertThat(rtk.unwrap().toCalibration().result().is(RtkCalibration.Result.OK)).isTrue();
    assertThat(pairing("device/relay-result.json").code()).isEqualTo(Reading.told(200));
    assertThat(pairing("device/relay-result-sparse.json"))
        .isEqualTo(
            new RelayPairing.Result(
                new Foreign.Known<>(RelayPairing.Status.FAILED), Reading.untold(), ""));
  }

  private static ControlHolding holding(String sample) {
    Envelope<HoldingWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().toHolding(SampleDevices.AIRCRAFT);
  }

  private static RelayPairing.Result pairing(String sample) {
    Envelope<RelayResultWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().toResult();
  }

  private static void written(Object wire, String request) {
    assertThat(Samples.written(wire))
        .isEqualTo(Samples.tree("device/" + request + "-request.json"));
  }
}
