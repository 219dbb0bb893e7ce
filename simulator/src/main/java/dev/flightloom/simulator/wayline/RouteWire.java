package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.world.Route;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route on the wire (contract 7.2, 7.3); its components are the answer's members.
 *
 * @param id the {@code wayline_uuid} of a task and the {@code uuid} of a finished upload
 * @param updateTime milliseconds, unlike nearly every other time
 * @param downloadUrl only in the details, as distance and number of waypoints
 */
@RegisterForReflection
record RouteWire(
    String id,
    String name,
    List<RouteFacts.Payload> payloadInformation,
    String deviceModelKey,
    List<String> templateTypes,
    long updateTime,
    long size,
    @Nullable String downloadUrl,
    @Nullable Double distance,
    @Nullable Integer waylinePointNums) {

  static RouteWire listed(Route route, RouteFile file) {
    return of(route, file, null, null, null);
  }

  static RouteWire whole(Route route, RouteFile file, String link) {
    double metres = Math.rint(file.distance() * 10) / 10;
    return of(route, file, link, metres, route.waypoints().size());
  }

  private static RouteWire of(
      Route route,
      RouteFile file,
      @Nullable String link,
      @Nullable Double metres,
      @Nullable Integer points) {
    return new RouteWire(
        route.id(),
        route.name(),
        file.payloads(),
        route.modelKey(),
        file.templates(),
        route.updatedAt().toEpochMilli(),
        file.size(),
        link,
        metres,
        points);
  }
}
