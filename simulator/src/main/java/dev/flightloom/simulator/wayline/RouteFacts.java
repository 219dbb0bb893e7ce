package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.world.Waypoint;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What a KMZ says of its route.
 *
 * @param modelKey such as {@code 0-91-1}
 * @param templates words of contract 7.2
 * @param distance in metres
 */
record RouteFacts(
    String modelKey,
    List<Payload> payloads,
    List<String> templates,
    List<Waypoint> waypoints,
    double distance) {
  RouteFacts {
    payloads = List.copyOf(payloads);
    templates = List.copyOf(templates);
    waypoints = List.copyOf(waypoints);
  }

  /** An entry of {@code payload_information}: digits in texts, one entry per lens. */
  @RegisterForReflection
  record Payload(String domain, String type, String lensType) {}
}
