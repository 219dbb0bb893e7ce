package dev.flightloom.simulator.model;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.world.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All models built from flights, oldest first; thread-safe. */
@ApplicationScoped
public class FlightModels {
  private static final Instant JANUARY = Instant.parse("2026-01-15T10:00:00Z");
  private static final List<FlightModel> FIRST =
      List.of(
          first(9001, Projects.HARBOUR, "harbour-jan", "model_3d", "EPSG:32632"),
          first(9002, Projects.HARBOUR, "harbour-jan-map", "model_2d", "EPSG:32632"),
          first(9003, Projects.QUARRY, "quarry-jan", "model_3d", "EPSG:32632"));

  private final Map<Integer, FlightModel> ordered = new LinkedHashMap<>();
  private final SimulatorConfig.BuildConfig durations;
  private final SimulatorClock clock;

  FlightModels(SimulatorConfig config, SimulatorClock clock) {
    this.durations = config.build();
    this.clock = clock;
  }

  private static FlightModel first(int id, String project, String name, String kind, String wkt) {
    var done = JANUARY.plus(Duration.ofHours(2));
    return new FlightModel(id, project, name, kind, wkt, JANUARY, done, done);
  }

  /**
   * Orders one model per kind from a number of images; they get ids one after the other.
   *
   * @return the id of the first, which is all that the answer has room for
   */
  synchronized int order(String project, String name, String wkt, List<String> kinds, long images) {
    var now = clock.instant();
    var building = durations.base().plus(durations.perImage().multipliedBy(images));
    var finished = now.plus(durations.queue()).plus(building).plus(durations.importing());
    var packed = finished.plus(durations.zip());
    int first = 9_001 + FIRST.size() + ordered.size();
    for (int i = 0; i < kinds.size(); i++) {
      int id = first + i;
      ordered.put(id, new FlightModel(id, project, name, kinds.get(i), wkt, now, finished, packed));
    }
    return first;
  }

  /** The model of that id in a project, finished or not. */
  synchronized Optional<FlightModel> find(String project, String id) {
    return everything()
        .filter(each -> String.valueOf(each.id()).equals(id) && each.project().equals(project))
        .findFirst();
  }

  /** The model of that id in any project. */
  synchronized Optional<FlightModel> find(int id) {
    return everything().filter(each -> each.id() == id).findFirst();
  }

  /** The finished models of a project. */
  synchronized List<FlightModel> finished(String project) {
    var now = clock.instant();
    return everything()
        .filter(each -> each.project().equals(project) && each.finishedAt(now))
        .toList();
  }

  /** All models, finished or not. */
  public synchronized List<FlightModel> all() {
    return everything().toList();
  }

  private Stream<FlightModel> everything() {
    return Stream.concat(FIRST.stream(), ordered.values().stream());
  }

  /** What clients ordered, oldest first. */
  public synchronized List<FlightModel> ordered() {
    return List.copyOf(ordered.values());
  }

  /** Puts back what clients had ordered, in place of everything since. */
  public synchronized void restore(List<FlightModel> models) {
    ordered.clear();
    models.forEach(each -> ordered.put(each.id(), each));
  }
}
