package dev.flightloom.application.flighttask.readiness;

import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.Firmware;
import dev.flightloom.domain.device.state.Network;
import dev.flightloom.domain.device.state.Place;
import dev.flightloom.domain.device.state.PositionFix;
import dev.flightloom.domain.device.state.RadioLink;
import dev.flightloom.domain.device.state.Storage;
import dev.flightloom.domain.vocabulary.Reading;

/** A dock that tells nothing, so that each of its readings is a finding of its own. */
final class UntoldDock {
  static final DockState STATE =
      new DockState(
          u(),
          u(),
          new Place(u(), u(), u()),
          new PositionFix(u(), u(), u(), u()),
          new DockState.Housing(u(), u(), u(), u(), u(), u()),
          new DockState.Lodger(u(), u(), u(), u(), u()),
          new DockState.Weather(u(), u(), u()),
          new Network(u(), u(), u()),
          new RadioLink(u(), u()),
          new Storage(u(), u()),
          u(),
          new DockState.AlternateLandingPoint(u(), u(), u()),
          new Firmware(u(), u(), u()));

  private UntoldDock() {}

  private static <T> Reading<T> u() {
    return Reading.untold();
  }
}
