package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessPolicy;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Rain and wind as the dock feels them. */
final class WeatherRules {
  private WeatherRules() {}

  static List<ReadinessFinding> findings(DockState.Weather weather, ReadinessPolicy policy) {
    return Stream.concat(rain(weather).stream(), wind(weather, policy).stream()).toList();
  }

  private static Optional<ReadinessFinding> rain(DockState.Weather weather) {
    return switch (DockRules.known(weather.rainfall())) {
      case Reading.Told<DockState.Rainfall>(var rain) when rain == DockState.Rainfall.NO_RAIN ->
          Optional.empty();
      case Reading.Told<DockState.Rainfall>(var rain) ->
          Optional.of(
              blocking(
                  ReadinessCode.RAIN,
                  "There is " + DockRules.words(rain) + " at the dock.",
                  "Wait until it is dry."));
      case Reading.Untold<DockState.Rainfall>() ->
          Optional.of(
              blocking(
                  ReadinessCode.RAIN_UNTOLD,
                  "The dock does not tell whether it rains"
                      + DockRules.said(weather.rainfall())
                      + ".",
                  "Look at the sky; override only if it is dry."));
    };
  }

  private static Optional<ReadinessFinding> wind(
      DockState.Weather weather, ReadinessPolicy policy) {
    var wind = weather.windInMetresPerSecond().known().filter(it -> it >= 0);
    if (wind.isEmpty()) {
      return Optional.of(
          blocking(
              ReadinessCode.WIND_UNTOLD,
              "The dock does not tell how strong the wind is.",
              "Measure it; override only if it is calm."));
    }
    return wind.filter(it -> it > policy.strongestWindMetresPerSecond())
        .map(it ->
            blocking(
                ReadinessCode.WIND_STRONG,
                String.format(
                    Locale.ROOT,
                    "The wind at the dock is %.1f m/s, above %.1f.",
                    it,
                    policy.strongestWindMetresPerSecond()),
                "Wait until it is calmer."));
  }
}
