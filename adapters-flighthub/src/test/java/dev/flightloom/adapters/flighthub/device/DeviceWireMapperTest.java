package dev.flightloom.adapters.flighthub.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.device.AircraftMode;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceMode;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeviceWireMapperTest {

  private static List<Topology> read(String sample) {
    Envelope<TopologyListWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().entries().stream()
        .flatMap(it -> DeviceWireMapper.toTopology(it).stream())
        .toList();
  }

  @Test
  void readsTheSampleOfTheContract() {
    assertThat(read("device/list.json")).containsExactly(SampleDevices.pair());
  }

  @Test
  @DisplayName("contract 1.5 rule 2: an empty list is null")
  void readsNullAsAnEmptyList() {
    assertThat(read("device/list-null.json")).isEmpty();
  }

  @Test
  void skipsEntriesWithoutADeviceAndKeepsHalves() {
    assertThat(read("device/list-mixed.json"))
        .hasSize(3)
        .hasExactlyElementsOfTypes(
            Topology.GatewayAlone.class, Topology.GatewayAlone.class, Topology.AircraftAlone.class);
  }

  @Test
  @DisplayName("contract 1.5 rule 5: numbers of the model come as text, here as numbers too")
  void readsNumbersOfTheModelInEitherForm() {
    var controller = device("device/list-mixed.json", 0);
    assertThat(controller.is(DeviceClass.CONTROLLER)).isTrue();
    assertThat(controller.mode()).isEqualTo(new DeviceMode.Other("0"));
    assertThat(controller.cameras()).isEmpty();
  }

  @Test
  void keepsWhatItDoesNotKnow() {
    var rover = device("device/list-mixed.json", 1);
    assertThat(rover.model().kind()).isEqualTo(new Foreign.Unrecognised<>("rover"));
    assertThat(rover.mode()).isEqualTo(new DeviceMode.Other("crawling"));
    assertThat(rover.online()).isEqualTo(Reading.told(true));
    assertThat(rover.cameras()).hasSize(1);
    var camera = rover.cameras().getFirst();
    assertThat(camera.index()).isEqualTo(new CameraIndex("200-0-0"));
    assertThat(camera.position()).isEqualTo(Reading.told(new Foreign.Unrecognised<>("roof")));
    assertThat(camera.lenses().getFirst().available()).hasSize(2);
  }

  @Test
  @DisplayName("contract 15.15: the mode is a number in lists and a word in the state")
  void readsAWordAsModeTooAndTakesTheClassFromTheKey() {
    var aircraft = device("device/list-mixed.json", 2);
    assertThat(aircraft.is(DeviceClass.AIRCRAFT)).isTrue();
    assertThat(aircraft.mode())
        .isEqualTo(new DeviceMode.Aircraft(new Foreign.Known<>(AircraftMode.WAYLINE_FLIGHT)));
    assertThat(aircraft.online()).isEqualTo(Reading.untold());
  }

  @Test
  void namesADeviceWithoutANumber() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read("device/list-without-sn.json"))
        .withMessageContaining("sn is missing");
  }

  private static Device device(String sample, int index) {
    return read(sample).get(index).devices().getFirst();
  }
}
