package dev.flightloom.domain.device.report;

import static dev.flightloom.domain.device.report.Measurement.decimal;
import static dev.flightloom.domain.device.report.Measurement.text;
import static dev.flightloom.domain.device.report.Measurement.whole;
import static dev.flightloom.domain.device.report.Measurement.word;

import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.ControllerState;
import dev.flightloom.domain.device.state.Coordinates;
import dev.flightloom.domain.device.state.DeviceState;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.Firmware;
import dev.flightloom.domain.device.state.Place;
import dev.flightloom.domain.device.state.PositionFix;
import dev.flightloom.domain.device.state.RadioLink;
import dev.flightloom.domain.device.state.Storage;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a state tells and does not tell, group by group; never shorter than its type. */
public record StateReport(String kind, List<Measurement> measurements) {

  public StateReport {
    measurements = List.copyOf(measurements);
  }

  /** The report of {@code state}; its kind says what was read. */
  public static StateReport of(DeviceState state) {
    return switch (state) {
      case DockState dock -> new StateReport("dock", new DockReport(dock).list());
      case AircraftState aircraft ->
          new StateReport("aircraft", new AircraftReport(aircraft).list());
      case ControllerState controller -> new StateReport("controller", ofController(controller));
      case DeviceState.OfOtherKind _ -> new StateReport("other", List.of());
      case DeviceState.Empty _ -> new StateReport("empty", List.of());
      case DeviceState.Offline _ -> new StateReport("offline", List.of());
    };
  }

  private static List<Measurement> ofController(ControllerState state) {
    return Stream.of(
            List.of(whole("battery", "charge", Unit.PERCENT, state.batteryPercent())),
            place(state.place()),
            link(state.link()),
            firmware(state.firmware()))
        .flatMap(List::stream)
        .toList();
  }

  static List<Measurement> place(Place place) {
    return Stream.concat(
            coordinates("place", place.coordinates()).stream(),
            Stream.of(
                decimal("place", "ellipsoidalHeight", Unit.METRES, place.heightInMetres()),
                decimal("place", "heading", Unit.DEGREES, place.headingInDegrees())))
        .toList();
  }

  static List<Measurement> coordinates(String group, Reading<Coordinates> coordinates) {
    return List.of(
        decimal(group, "latitude", Unit.DEGREES, coordinates.map(Coordinates::latitude)),
        decimal(group, "longitude", Unit.DEGREES, coordinates.map(Coordinates::longitude)));
  }

  static List<Measurement> fix(PositionFix fix) {
    return List.of(
        word("fix", "rtk", fix.convergence()),
        whole("fix", "gear", Unit.NONE, fix.quality().map(PositionFix.Quality::gear)),
        whole("fix", "gpsSatellites", Unit.NONE, fix.gpsSatellites()),
        whole("fix", "rtkSatellites", Unit.NONE, fix.rtkSatellites()));
  }

  static List<Measurement> link(RadioLink link) {
    return List.of(
        whole("link", "sdrQuality", Unit.NONE, link.sdrQuality()),
        whole("link", "cellularQuality", Unit.NONE, link.cellularQuality()));
  }

  static List<Measurement> storage(Storage storage) {
    return List.of(
        whole("storage", "total", Unit.BYTES, storage.totalInBytes()),
        whole("storage", "used", Unit.BYTES, storage.usedInBytes()),
        whole("storage", "free", Unit.BYTES, storage.freeInBytes()));
  }

  static List<Measurement> firmware(Firmware firmware) {
    return List.of(
        text("firmware", "version", firmware.version()),
        word("firmware", "upgrading", firmware.upgrading()),
        word("firmware", "needsConsistency", firmware.needsConsistency()));
  }
}
