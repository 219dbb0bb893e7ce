package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.storage.Origin;
import dev.flightloom.simulator.world.Grants;
import dev.flightloom.simulator.world.Projects;
import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The KMZ of every route: uploaded, or drawn when somebody asks for one that the world begins with.
 */
@ApplicationScoped
public class RouteFiles implements Origin {
  private final Map<String, RouteFile> uploaded = new LinkedHashMap<>();
  private final Routes routes;
  private final Projects projects;

  RouteFiles(Routes routes, Projects projects) {
    this.routes = routes;
    this.projects = projects;
  }

  /** Keeps what is known of an uploaded file. */
  public synchronized void add(RouteFile file) {
    uploaded.put(file.route(), file);
  }

  /** The file of a route. */
  synchronized RouteFile of(Route route) {
    return Optional.ofNullable(uploaded.get(route.id())).orElseGet(() -> drawn(route));
  }

  private static RouteFile drawn(Route route) {
    var payload = new RouteFacts.Payload("1", camera(route), "wide");
    return new RouteFile(
        route.id(),
        key(route),
        new KmzWriter(route).bytes().length,
        Distances.along(route.waypoints()),
        List.of(payload),
        List.of("waypoint"));
  }

  private static String camera(Route route) {
    return KmzWriter.camera(route.modelKey());
  }

  private static String key(Route route) {
    return Grants.storagePrefix(route.project()) + "/" + route.id() + "/" + route.name() + ".kmz";
  }

  @Override
  public Optional<Made> make(String key) {
    return projects.all().stream()
        .flatMap(each -> routes.of(each.uuid()).stream())
        .filter(each -> key(each).equals(key))
        .findFirst()
        .map(each -> new Made(new KmzWriter(each).bytes(), "application/vnd.google-earth.kmz"));
  }

  /** What clients uploaded, oldest first. */
  public synchronized List<RouteFile> uploaded() {
    return List.copyOf(uploaded.values());
  }

  /** Puts back what clients had uploaded, in place of everything since. */
  public synchronized void restore(List<RouteFile> files) {
    uploaded.clear();
    files.forEach(each -> uploaded.put(each.route(), each));
  }
}
