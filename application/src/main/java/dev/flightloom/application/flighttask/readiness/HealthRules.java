package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Whether dock and aircraft complain of something that forbids to fly. */
final class HealthRules {
  private HealthRules() {}

  static List<ReadinessFinding> findings(List<DeviceHealth> health) {
    return health.stream().flatMap(HealthRules::findings).toList();
  }

  private static Stream<ReadinessFinding> findings(DeviceHealth health) {
    return switch (health.messages()) {
      case Reading.Told<List<HealthMessage>>(var messages) ->
          messages.stream()
              .filter(message -> message.endedAt().known().isEmpty() && message.isGrave())
              .map(message -> warning(health, message));
      case Reading.Untold<List<HealthMessage>>() ->
          Stream.of(
              blocking(
                  ReadinessCode.HEALTH_UNTOLD,
                  "FlightHub does not tell the health of " + health.sn() + ".",
                  "Look at its messages in FlightHub; override only if there is no warning."));
    };
  }

  private static ReadinessFinding warning(DeviceHealth health, HealthMessage message) {
    var text = message.text().isBlank() ? "no text" : message.text();
    return blocking(
        ReadinessCode.HEALTH_WARNING,
        health.sn() + " warns of " + message.code() + ": " + text + ".",
        "Clear the warning first; flightloom devices health shows all of them.");
  }
}
