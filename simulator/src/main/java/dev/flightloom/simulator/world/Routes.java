package dev.flightloom.simulator.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All routes: those that the world begins with, and those that clients uploaded; thread-safe. */
@ApplicationScoped
public class Routes {
  private final Map<String, Route> uploaded = new LinkedHashMap<>();

  /** Adds a route that a client uploaded, in place of one with the same id. */
  public synchronized void add(Route route) {
    uploaded.put(route.id(), route);
  }

  /** The route of that id in a project. */
  public Optional<Route> find(String project, String id) {
    return all().stream()
        .filter(each -> each.id().equalsIgnoreCase(id) && each.project().equals(project))
        .findFirst();
  }

  /** The routes of a project, the world's own first. */
  public List<Route> of(String project) {
    return all().stream().filter(each -> each.project().equals(project)).toList();
  }

  private List<Route> all() {
    return Stream.concat(FirstRoutes.ALL.stream(), uploaded().stream()).toList();
  }

  /** What clients uploaded, oldest first. */
  public synchronized List<Route> uploaded() {
    return List.copyOf(uploaded.values());
  }

  /** Puts back what clients had uploaded, in place of all that they uploaded since. */
  public synchronized void restore(List<Route> routes) {
    uploaded.clear();
    routes.forEach(each -> uploaded.put(each.id(), each));
  }
}
