package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceMode;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Devices} does. */
public interface DevicesContract {

  /** The port. */
  Devices devices();

  /** A project that our key may read. */
  ProjectId project();

  /** A project that our key may not read. */
  ProjectId foreignProject();

  /** A dock of {@link #project} with an aircraft. */
  DeviceSn dock();

  /** The aircraft of {@link #dock}. */
  DeviceSn aircraft();

  /** Makes the next call of the project's list meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  @Test
  default void listsADockWithItsAircraft() {
    var pair = find(devices().of(project()), dock());
    assertThat(pair.gateway()).map(it -> it.is(DeviceClass.DOCK)).contains(true);
    assertThat(pair.aircraft()).map(Device::sn).contains(aircraft());
    assertThat(pair.aircraft()).map(it -> it.is(DeviceClass.AIRCRAFT)).contains(true);
  }

  @Test
  default void tellsWhatTheDeviceIsDoing() {
    var pair = find(devices().of(project()), dock());
    assertThat(pair.gateway().orElseThrow().mode()).isInstanceOf(DeviceMode.Dock.class);
    assertThat(pair.aircraft().orElseThrow().mode()).isInstanceOf(DeviceMode.Aircraft.class);
  }

  @Test
  default void tellsPositionsOfADocksCameraAndLensesOfAnAircrafts() {
    var pair = find(devices().of(project()), dock());
    assertThat(pair.gateway().orElseThrow().cameras())
        .anySatisfy(it -> assertThat(it.availablePositions()).isNotEmpty());
    assertThat(pair.aircraft().orElseThrow().cameras())
        .anySatisfy(it -> assertThat(it.lenses()).isNotEmpty());
  }

  @Test
  default void listsTheOrganisationWithTheProjectsDevices() {
    assertThat(numbers(devices().ofOrganisation())).containsAll(numbers(devices().of(project())));
  }

  @Test
  default void listsEachDeviceOnce() {
    assertThat(numbers(devices().ofOrganisation())).doesNotHaveDuplicates();
  }

  @Test
  default void saysThatAShortListIsWhole() {
    assertThat(devices().of(project()).capped()).isFalse();
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> devices().of(foreignProject()));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> devices().of(project()));
  }

  private static Topology find(Listing<Topology> listing, DeviceSn sn) {
    return listing.items().stream()
        .filter(it -> it.device(sn).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static List<DeviceSn> numbers(Listing<Topology> listing) {
    return listing.items().stream().flatMap(it -> it.devices().stream()).map(Device::sn).toList();
  }
}
