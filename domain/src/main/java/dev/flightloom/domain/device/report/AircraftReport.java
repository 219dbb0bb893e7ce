package dev.flightloom.domain.device.report;

import static dev.flightloom.domain.device.report.Measurement.decimal;
import static dev.flightloom.domain.device.report.Measurement.span;
import static dev.flightloom.domain.device.report.Measurement.text;
import static dev.flightloom.domain.device.report.Measurement.whole;
import static dev.flightloom.domain.device.report.Measurement.word;

import dev.flightloom.domain.device.state.AircraftState;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The measurements of an aircraft. */
record AircraftReport(AircraftState state) {

  List<Measurement> list() {
    return Stream.of(
            flight(),
            battery(),
            packs(),
            StateReport.place(state.place()),
            home(),
            StateReport.fix(state.fix()),
            limits(),
            command(),
            payloads(),
            StateReport.storage(state.storage()),
            figures(),
            StateReport.firmware(state.firmware()))
        .flatMap(List::stream)
        .toList();
  }

  private List<Measurement> flight() {
    var motion = state.motion();
    return List.of(
        word("flight", "mode", state.mode()),
        word("flight", "reason", state.modeReason()),
        text("flight", "airborne", state.airborne()),
        decimal("flight", "elevation", Unit.METRES, motion.elevationInMetres()),
        decimal(
            "flight",
            "horizontalSpeed",
            Unit.METRES_PER_SECOND,
            motion.horizontalSpeedInMetresPerSecond()),
        decimal(
            "flight",
            "verticalSpeed",
            Unit.METRES_PER_SECOND,
            motion.verticalSpeedInMetresPerSecond()),
        decimal("flight", "pitch", Unit.DEGREES, motion.pitchInDegrees()),
        decimal("flight", "roll", Unit.DEGREES, motion.rollInDegrees()),
        decimal("flight", "wind", Unit.METRES_PER_SECOND, state.windInMetresPerSecond()));
  }

  private List<Measurement> battery() {
    var battery = state.battery();
    return List.of(
        whole("battery", "charge", Unit.PERCENT, battery.percent()),
        span("battery", "remainingFlightTime", battery.remainingFlightTime()),
        whole("battery", "neededToReturn", Unit.PERCENT, battery.returnPercent()),
        whole("battery", "neededToLand", Unit.PERCENT, battery.landingPercent()));
  }

  private List<Measurement> packs() {
    var packs = state.battery().packs();
    return IntStream.range(0, packs.size())
        .mapToObj(i -> pack("batteryPack" + (i + 1), packs.get(i)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Measurement> pack(String group, AircraftState.Pack pack) {
    return List.of(
        whole(group, "charge", Unit.PERCENT, pack.percent()),
        decimal(group, "temperature", Unit.CELSIUS, pack.temperatureInCelsius()),
        whole(group, "voltage", Unit.MILLIVOLTS, pack.voltageInMillivolts()),
        whole(group, "chargeCycles", Unit.NONE, pack.chargeCycles()));
  }

  private List<Measurement> home() {
    var home = state.home();
    return Stream.concat(
            StateReport.coordinates("home", home.coordinates()).stream(),
            Stream.of(decimal("home", "distance", Unit.METRES, home.distanceInMetres())))
        .toList();
  }

  private List<Measurement> limits() {
    var limits = state.limits();
    return List.of(
        whole("limits", "height", Unit.METRES, limits.heightInMetres()),
        whole("limits", "returnAltitude", Unit.METRES, limits.returnAltitudeInMetres()),
        whole("limits", "distance", Unit.METRES, limits.distanceInMetres()),
        word("limits", "nearHeightLimit", limits.nearHeightLimit()),
        word("limits", "nearAreaLimit", limits.nearAreaLimit()));
  }

  private List<Measurement> command() {
    var command = state.command();
    return List.of(
        text("command", "source", command.source()),
        text("command", "bestLinkGateway", command.bestLinkGateway()),
        text("command", "track", command.track()));
  }

  private List<Measurement> payloads() {
    return state.payloads().stream()
        .flatMap(it -> payload("payload " + it.index(), it).stream())
        .toList();
  }

  private static List<Measurement> payload(String group, AircraftState.Payload payload) {
    return List.of(
        decimal(group, "pitch", Unit.DEGREES, payload.pitchInDegrees()),
        decimal(group, "roll", Unit.DEGREES, payload.rollInDegrees()),
        decimal(group, "yaw", Unit.DEGREES, payload.yawInDegrees()),
        decimal(group, "zoomFactor", Unit.NONE, payload.zoomFactor()));
  }

  private List<Measurement> figures() {
    var figures = state.figures();
    return List.of(
        whole("figures", "sorties", Unit.NONE, figures.sorties()),
        decimal("figures", "distance", Unit.METRES, figures.distanceInMetres()),
        span("figures", "time", figures.time()));
  }
}
