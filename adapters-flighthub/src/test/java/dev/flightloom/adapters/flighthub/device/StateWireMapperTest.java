package dev.flightloom.adapters.flighthub.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.DockMode;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.ControllerState;
import dev.flightloom.domain.device.state.Coordinates;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.device.state.DeviceState;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.FlightTaskStep;
import dev.flightloom.domain.device.state.PositionFix;
import dev.flightloom.domain.device.state.RadioLink;
import dev.flightloom.domain.device.state.Switch;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StateWireMapperTest {
  private static final DeviceSn ASKED = SampleDevices.DOCK;

  private static DeviceSnapshot read(String sample) {
    Envelope<StateWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return StateWireMapper.toSnapshot(ASKED, envelope.unwrap());
  }

  private static DockState dock(String sample) {
    return (DockState) read(sample).state();
  }

  @Test
  void readsADocksTable() {
    var snapshot = read("device/state-dock.json");
    assertThat(snapshot.model()).isEqualTo(SampleDevices.dock().model());
    assertThat(snapshot.state())
        .usingRecursiveComparison()
        .ignoringFields("housing.supplementLight")
        .isEqualTo(SampleDevices.dockState());
  }

  @Test
  void keepsWhatNoTypeReadsAndNoSecret() {
    assertThat(read("device/state-dock.json").others())
        .containsEntry("job_number", "1204")
        .containsEntry("live_status[0].video_id", "8DCKTEST0001/165-0-7/normal-0")
        .containsEntry("wireless_link_topo.secret_code", "[redacted]")
        .doesNotContainKey("wind_speed")
        .doesNotContainValue("94");
  }

  @Test
  @DisplayName("contract 14.17: words and integers of the state mean the same")
  void readsNumbersAsWell() {
    var state = dock("device/state-dock-numbers.json");
    assertThat(state.mode()).isEqualTo(told(DockMode.IN_OPERATION));
    assertThat(state.step()).isEqualTo(told(FlightTaskStep.FLYING));
    assertThat(state.lodger().whereabouts()).isEqualTo(told(DockState.Whereabouts.OUTSIDE));
    assertThat(state.lodger().power()).isEqualTo(told(DockState.Power.POWER_ON));
    assertThat(state.lodger().chargePercent()).isEqualTo(Reading.told(92));
    assertThat(state.housing().cover()).isEqualTo(told(DockState.Cover.HALF_OPEN));
    assertThat(state.housing().emergencyStop()).isEqualTo(told(Switch.ON));
    assertThat(state.housing().supplementLight())
        .isEqualTo(Reading.told(new Foreign.Unrecognised<>("7")));
    assertThat(state.weather().rainfall()).isEqualTo(told(DockState.Rainfall.HEAVY_RAIN));
    assertThat(state.weather().windInMetresPerSecond()).isEqualTo(Reading.told(3.1));
    assertThat(state.fix().convergence()).isEqualTo(told(PositionFix.Convergence.FIXED));
    assertThat(state.fix().quality()).isEqualTo(Reading.told(new PositionFix.Quality(10)));
  }

  @Test
  @DisplayName("contract 4.1: the position 0,0 means that there is no fix")
  void reads00AsNoFix() {
    assertThat(dock("device/state-dock-numbers.json").place().coordinates())
        .isEqualTo(Reading.untold());
  }

  @Test
  void readsAnAircraftsTableWithThePayloadUnderItsOwnKey() {
    var snapshot = read("device/state-aircraft.json");
    assertThat(snapshot.state())
        .usingRecursiveComparison()
        .ignoringFields("battery.packs")
        .isEqualTo(SampleDevices.aircraftState());
    assertThat(((AircraftState) snapshot.state()).battery().packs())
        .containsExactly(
            new AircraftState.Pack(
                Reading.told(0),
                Reading.told(71),
                Reading.told(31.5),
                Reading.told(16_120),
                Reading.told(31)));
    assertThat(snapshot.others()).containsKeys("wind_direction", "cameras[0].camera_mode", "gear");
  }

  @Test
  @DisplayName("contract 4.1: an aircraft's wind is in 0.1 m/s, a dock's in m/s")
  void readsWindInMetresPerSecondOfBoth() {
    var aircraft = (AircraftState) read("device/state-aircraft.json").state();
    assertThat(aircraft.windInMetresPerSecond()).isEqualTo(Reading.told(4.2));
    assertThat(dock("device/state-dock.json").weather().windInMetresPerSecond())
        .isEqualTo(Reading.told(3.1));
  }

  @Test
  void readsAController() {
    assertThat(read("device/state-controller.json").state())
        .isInstanceOfSatisfying(
            ControllerState.class,
            controller -> {
              assertThat(controller.batteryPercent()).isEqualTo(Reading.told(64));
              assertThat(controller.place().coordinates()).isEqualTo(Coordinates.of(51.1, 7.2));
              assertThat(controller.link())
                  .isEqualTo(new RadioLink(Reading.told(4), Reading.told(0)));
            });
  }

  @Test
  @DisplayName("contract 16.10: an offline device may have an empty state")
  void tellsAnEmptyStateFromAStateOfUnknownThings() {
    assertThat(read("device/state-empty.json").state()).isEqualTo(new DeviceState.Empty());
    var other = read("device/state-other.json");
    assertThat(other.state()).isEqualTo(new DeviceState.OfOtherKind());
    assertThat(other.others()).containsEntry("wheels[1].speed", "1.4");
  }

  @Test
  void takesNothingForSafeThatItCannotRead() {
    var state = dock("device/state-hostile.json");
    assertThat(state.mode()).isEqualTo(Reading.untold());
    assertThat(state.place().coordinates()).isEqualTo(Reading.untold());
    assertThat(state.weather().windInMetresPerSecond()).isEqualTo(Reading.untold());
    assertThat(state.weather().rainfall())
        .isEqualTo(Reading.told(new Foreign.Unrecognised<>("acid_rain")));
    assertThat(state.storage().freeInBytes()).isEqualTo(Reading.untold());
    assertThat(state.lodger().chargePercent()).isEqualTo(Reading.untold());
    assertThat(state.housing().cabinHumidityPercent()).isEqualTo(Reading.untold());
    assertThat(read("device/state-hostile.json").others())
        .containsEntry("latitude", "north")
        .containsEntry("storage", "full")
        .containsEntry("drone_charge_state.capacity_percent", "many");
  }

  private static <E extends Enum<E>> Reading<Foreign<E>> told(E value) {
    return Reading.told(new Foreign.Known<>(value));
  }
}
