package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.ApiProfile.RouteNames;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.storage.ContentFiles;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Identities;
import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Routes;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Makes a route of a KMZ in the bucket, or refuses it without a word (contract 7.1). */
@Singleton
class UploadedRoutes {
  private final Routes routes;
  private final RouteFiles files;
  private final ObjectStore objects;
  private final ContentFiles contents;
  private final Identities identities;
  private final SimulatorClock clock;
  private final Profiles profiles;

  // More than usual: an upload touches the bucket, the registry and the rules of names.
  UploadedRoutes(
      Routes routes,
      RouteFiles files,
      ObjectStore objects,
      ContentFiles contents,
      Identities identities,
      SimulatorClock clock,
      Profiles profiles) {
    this.routes = routes;
    this.files = files;
    this.objects = objects;
    this.contents = contents;
    this.identities = identities;
    this.clock = clock;
    this.profiles = profiles;
  }

  Route take(String project, String name, String key) {
    var object =
        objects.find(key).orElseThrow(() -> Refusal.ROUTE_MISSING.because("file not found"));
    var facts = KmzCheck.facts(Kmz.open(contents.path(object.file())));
    var route =
        new Route(
            identities.uuid().toString(),
            project,
            free(project, name),
            facts.modelKey(),
            facts.waypoints(),
            clock.instant());
    var file =
        new RouteFile(
            route.id(), key, object.size(), facts.distance(), facts.payloads(), facts.templates());
    files.add(file);
    routes.add(route);
    return route;
  }

  private String free(String project, String name) {
    if (profiles.current().api().routeNames() == RouteNames.REPEATED) {
      return name;
    }
    return Stream.iterate(0, i -> i + 1)
        .map(i -> i == 0 ? name : name + "-" + i)
        .filter(each -> routes.of(project).stream().noneMatch(known -> known.name().equals(each)))
        .findFirst()
        .orElseThrow();
  }
}
