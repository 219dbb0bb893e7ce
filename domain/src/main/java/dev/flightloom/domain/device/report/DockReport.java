package dev.flightloom.domain.device.report;

import static dev.flightloom.domain.device.report.Measurement.decimal;
import static dev.flightloom.domain.device.report.Measurement.text;
import static dev.flightloom.domain.device.report.Measurement.whole;
import static dev.flightloom.domain.device.report.Measurement.word;

import dev.flightloom.domain.device.state.DockState;
import java.util.List;
import java.util.stream.Stream;

/** The measurements of a dock. */
record DockReport(DockState state) {

  List<Measurement> list() {
    return Stream.of(
            work(),
            lodger(),
            housing(),
            weather(),
            StateReport.place(state.place()),
            StateReport.fix(state.fix()),
            network(),
            StateReport.link(state.link()),
            StateReport.storage(state.storage()),
            alternate(),
            StateReport.firmware(state.firmware()))
        .flatMap(List::stream)
        .toList();
  }

  private List<Measurement> work() {
    return List.of(
        word("work", "mode", state.mode()),
        word("work", "step", state.step()),
        whole("work", "mediaLeftToUpload", Unit.NONE, state.mediaFilesLeftToUpload()));
  }

  private List<Measurement> lodger() {
    var lodger = state.lodger();
    return List.of(
        text("aircraft", "serialNumber", lodger.aircraft()),
        word("aircraft", "whereabouts", lodger.whereabouts()),
        word("aircraft", "power", lodger.power()),
        whole("aircraft", "charge", Unit.PERCENT, lodger.chargePercent()),
        word("aircraft", "charging", lodger.charging()));
  }

  private List<Measurement> housing() {
    var housing = state.housing();
    return List.of(
        word("housing", "cover", housing.cover()),
        word("housing", "emergencyStop", housing.emergencyStop()),
        word("housing", "alarm", housing.alarm()),
        word("housing", "supplementLight", housing.supplementLight()),
        decimal("housing", "temperature", Unit.CELSIUS, housing.cabinTemperatureInCelsius()),
        decimal("housing", "humidity", Unit.PERCENT, housing.cabinHumidityPercent()));
  }

  private List<Measurement> weather() {
    var weather = state.weather();
    return List.of(
        word("weather", "rainfall", weather.rainfall()),
        decimal("weather", "wind", Unit.METRES_PER_SECOND, weather.windInMetresPerSecond()),
        decimal("weather", "temperature", Unit.CELSIUS, weather.temperatureInCelsius()));
  }

  private List<Measurement> network() {
    var network = state.network();
    return List.of(
        word("network", "kind", network.kind()),
        whole("network", "quality", Unit.NONE, network.quality()),
        decimal("network", "rate", Unit.KILOBYTES_PER_SECOND, network.rateInKilobytesPerSecond()));
  }

  private List<Measurement> alternate() {
    var point = state.alternateLandingPoint();
    return Stream.concat(
            Stream.of(
                word("alternateLanding", "configured", point.configured()),
                decimal("alternateLanding", "safeHeight", Unit.METRES, point.safeHeightInMetres())),
            StateReport.coordinates("alternateLanding", point.coordinates()).stream())
        .toList();
  }
}
