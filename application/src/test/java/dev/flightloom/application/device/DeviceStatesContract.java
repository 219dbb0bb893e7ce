package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link DeviceStates} does. */
public interface DeviceStatesContract {

  /** The port. */
  DeviceStates states();

  /** A project that our key may read. */
  ProjectId project();

  /** A project that our key may not read. */
  ProjectId foreignProject();

  /** A dock of {@link #project} that is online. */
  DeviceSn dock();

  /** An aircraft of {@link #project}. */
  DeviceSn aircraft();

  /** Makes the next look meet a FlightHub that asks to slow down. */
  void throttleNextLook();

  @Test
  default void tellsADocksWeatherAndWhereItsAircraftIs() {
    var snapshot = states().find(project(), dock()).orElseThrow();
    assertThat(snapshot.sn()).isEqualTo(dock());
    assertThat(snapshot.state())
        .isInstanceOfSatisfying(
            DockState.class,
            state -> {
              assertThat(state.mode()).isInstanceOf(Reading.Told.class);
              assertThat(state.weather().rainfall()).isInstanceOf(Reading.Told.class);
              assertThat(state.weather().windInMetresPerSecond()).isInstanceOf(Reading.Told.class);
              assertThat(state.lodger().whereabouts()).isInstanceOf(Reading.Told.class);
              assertThat(state.lodger().chargePercent()).isInstanceOf(Reading.Told.class);
              assertThat(state.place().coordinates()).isInstanceOf(Reading.Told.class);
            });
  }

  @Test
  default void tellsAnAircraftsMode() {
    assertThat(states().find(project(), aircraft()).orElseThrow().state())
        .isInstanceOfSatisfying(
            AircraftState.class,
            state -> assertThat(state.mode()).isInstanceOf(Reading.Told.class));
  }

  @Test
  default void findsNothingForAnUnknownDevice() {
    assertThat(states().find(project(), new DeviceSn("9NONETEST0001"))).isEmpty();
  }

  @Test
  default void tellsTheHealthOfEachDeviceInOrderAndOnce() {
    var health = states().health(project(), List.of(aircraft(), dock(), aircraft()));
    assertThat(health).extracting(DeviceHealth::sn).containsExactly(aircraft(), dock());
    assertThat(health.getLast().messages()).isInstanceOf(Reading.Told.class);
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> states().find(foreignProject(), dock()));
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> states().health(foreignProject(), List.of(dock())));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextLook();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> states().find(project(), dock()));
  }
}
