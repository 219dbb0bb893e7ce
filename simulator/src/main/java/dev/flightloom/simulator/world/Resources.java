package dev.flightloom.simulator.world;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.clock.SimulatorClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All resources; thread-safe. */
@ApplicationScoped
public class Resources {
  private final Map<String, Resource> byUuid = new LinkedHashMap<>();
  private final SimulatorConfig config;
  private final SimulatorClock clock;

  Resources(SimulatorConfig config, SimulatorClock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** The resource of that UUID in a project, deleted ones included. */
  public synchronized Optional<Resource> find(String project, String uuid) {
    return Optional.ofNullable(byUuid.get(uuid)).filter(each -> each.project().equals(project));
  }

  /**
   * Adds files to a resource, which the first call creates (contract 16 #1).
   *
   * @return empty when the resource is deleted or belongs to another project
   */
  public synchronized Optional<Resource> append(
      String project, String uuid, List<ResourceFile> files) {
    var known = byUuid.getOrDefault(uuid, new Resource(uuid, project, List.of(), 0, Never.YET));
    if (!known.project().equals(project) || !known.deletedAt().equals(Never.YET)) {
      return Optional.empty();
    }
    var grown = known.with(files);
    byUuid.put(uuid, grown);
    return Optional.of(grown);
  }

  /** Asks for deletion; a second time changes nothing. */
  public synchronized void delete(String uuid, Instant at) {
    byUuid.computeIfPresent(
        uuid, (_, known) -> at.isBefore(known.deletedAt()) ? known.deleted(at) : known);
  }

  /** 1 imported, 2 waiting for deletion, 3 deleted (contract 10.3). */
  public int status(Resource resource) {
    var now = clock.instant();
    if (now.isBefore(resource.deletedAt())) {
      return 1;
    }
    return now.isBefore(resource.deletedAt().plus(config.build().deletion())) ? 2 : 3;
  }

  /** All resources, oldest first. */
  public synchronized List<Resource> all() {
    return List.copyOf(byUuid.values());
  }

  /** Adds resources that existed before. */
  public synchronized void restore(List<Resource> resources) {
    resources.forEach(each -> byUuid.put(each.uuid(), each));
  }

  /** Forgets all resources. */
  public synchronized void clear() {
    byUuid.clear();
  }
}
