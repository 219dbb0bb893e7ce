package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.domain.device.DockMode;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.Switch;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessPolicy;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mode, emergency stop, cover and storage of the dock. */
final class DockRules {
  private DockRules() {}

  static List<ReadinessFinding> findings(DockState dock, ReadinessPolicy policy) {
    var findings = new ArrayList<ReadinessFinding>();
    mode(dock).ifPresent(findings::add);
    emergencyStop(dock).ifPresent(findings::add);
    cover(dock).ifPresent(findings::add);
    storage(dock, policy).ifPresent(findings::add);
    return findings;
  }

  private static Optional<ReadinessFinding> mode(DockState dock) {
    return switch (known(dock.mode())) {
      case Reading.Told<DockMode>(var mode) when mode == DockMode.IDLE -> Optional.empty();
      case Reading.Told<DockMode>(var mode) ->
          found(
              ReadinessCode.DOCK_BUSY,
              "The dock is not idle but " + words(mode) + ".",
              "Wait until it is idle, or end what it does.");
      case Reading.Untold<DockMode>() ->
          found(
              ReadinessCode.DOCK_MODE_UNTOLD,
              "The dock does not tell in which mode it is" + said(dock.mode()) + ".",
              "Look at the dock in FlightHub; override only if it is idle.");
    };
  }

  private static Optional<ReadinessFinding> emergencyStop(DockState dock) {
    return switch (known(dock.housing().emergencyStop())) {
      case Reading.Told<Switch>(var stop) when stop == Switch.OFF -> Optional.empty();
      case Reading.Told<Switch> _ ->
          found(
              ReadinessCode.EMERGENCY_STOP,
              "The emergency stop of the dock is pressed.",
              "Somebody pressed it: find out why, and release it at the dock.");
      case Reading.Untold<Switch>() ->
          found(
              ReadinessCode.EMERGENCY_STOP_UNTOLD,
              "The dock does not tell whether its emergency stop is pressed.",
              "Look at the dock; override only if the stop is released.");
    };
  }

  private static Optional<ReadinessFinding> cover(DockState dock) {
    return switch (known(dock.housing().cover())) {
      case Reading.Told<DockState.Cover>(var cover) ->
          switch (cover) {
            case CLOSED -> Optional.empty();
            case OPEN, HALF_OPEN ->
                found(
                    ReadinessCode.COVER_OPEN,
                    "The cover of the dock is " + words(cover) + ".",
                    "Close it, or wait until the dock is done.");
            case ABNORMAL ->
                found(
                    ReadinessCode.COVER_ABNORMAL,
                    "The cover of the dock is abnormal.",
                    "Look at the dock and repair the cover.");
          };
      case Reading.Untold<DockState.Cover>() ->
          found(
              ReadinessCode.COVER_UNTOLD,
              "The dock does not tell how its cover stands.",
              "Look at the dock; override only if the cover works.");
    };
  }

  private static Optional<ReadinessFinding> storage(DockState dock, ReadinessPolicy policy) {
    var total = dock.storage().totalInBytes().known().filter(it -> it > 0);
    var free = dock.storage().freeInBytes().known();
    if (total.isEmpty() || free.isEmpty()) {
      return found(
          ReadinessCode.STORAGE_UNTOLD,
          "The dock does not tell how much room it has for photos.",
          "Look at the dock in FlightHub; override only if there is room.");
    }
    var percent = (int) (100 * free.get() / total.get());
    return percent >= policy.leastFreeStoragePercent()
        ? Optional.empty()
        : found(
            ReadinessCode.STORAGE_LOW,
            "Only "
                + percent
                + " percent of the dock's storage are free, less than "
                + policy.leastFreeStoragePercent()
                + ".",
            "Let it upload its media, or delete some.");
  }

  /** The constant; untold too when the device tells a word that we don't know. */
  static <E extends Enum<E>> Reading<E> known(Reading<Foreign<E>> reading) {
    return reading
        .known()
        .flatMap(it ->
            it instanceof Foreign.Known<E>(var value)
                ? Optional.of(Reading.told(value))
                : Optional.<Reading<E>>empty())
        .orElseGet(Reading::untold);
  }

  /** The word that nobody understands, for a message. */
  static String said(Reading<? extends Foreign<?>> reading) {
    return reading.map(it -> " in a word that we know ('" + it.word() + "')").known().orElse("");
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Optional<ReadinessFinding> found(
      ReadinessCode code, String message, String remedy) {
    return Optional.of(blocking(code, message, remedy));
  }
}
