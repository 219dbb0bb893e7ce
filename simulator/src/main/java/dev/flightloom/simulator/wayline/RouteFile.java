package dev.flightloom.simulator.wayline;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The KMZ behind a route, and what the list shows of it.
 *
 * <p>It has one component more than usual, because both endpoints show all of them.
 *
 * @param route its id
 * @param key in the bucket
 * @param size in bytes
 * @param distance in metres
 */
@RegisterForReflection
public record RouteFile(
    String route,
    String key,
    long size,
    double distance,
    List<RouteFacts.Payload> payloads,
    List<String> templates) {
  public RouteFile {
    payloads = List.copyOf(payloads);
    templates = List.copyOf(templates);
  }
}
