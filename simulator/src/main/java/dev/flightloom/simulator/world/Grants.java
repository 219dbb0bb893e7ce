package dev.flightloom.simulator.world;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All grants ever given, expired ones included; thread-safe. */
@ApplicationScoped
public class Grants {
  private final Map<String, Grant> byKey = new ConcurrentHashMap<>();
  private final Map<String, Grant> byCallback = new ConcurrentHashMap<>();
  private final SimulatorConfig config;
  private final SimulatorClock clock;
  private final Identities identities;
  private final Profiles profiles;

  Grants(SimulatorConfig config, SimulatorClock clock, Identities identities, Profiles profiles) {
    this.config = config;
    this.clock = clock;
    this.identities = identities;
    this.profiles = profiles;
  }

  /** Gives a new grant for open modeling to a project (contract 10.1). */
  public Grant give(String project) {
    var id = identities.hex(12);
    var folder = profiles.current().sharedStorePath() ? "shared" : id;
    return give(id, project, "open_model/" + project.substring(0, 8) + "/" + folder + "/");
  }

  /** Gives a new grant for the project's routes; all of them share one prefix (contract 3.4). */
  public Grant giveStorage(String project) {
    return give(identities.hex(12), project, storagePrefix(project) + "/");
  }

  /** Value of {@code object_key_prefix}: no slash at its end. */
  public static String storagePrefix(String project) {
    return Projects.ORGANIZATION.substring(0, 8) + "/" + project.substring(0, 8) + "/wayline";
  }

  private Grant give(String id, String project, String prefix) {
    var grant =
        new Grant(
            id,
            project,
            "SIMKEY" + identities.hex(14).toUpperCase(Locale.ROOT),
            identities.hex(40),
            "SIMSESSION" + identities.hex(60),
            opaque("callback/" + id + "/" + identities.hex(24)),
            prefix,
            clock.instant().plus(config.grantLifetime()));
    restore(List.of(grant));
    return grant;
  }

  private static String opaque(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The grant of an access key id. */
  public Optional<Grant> findByKey(String accessKeyId) {
    return Optional.ofNullable(byKey.get(accessKeyId));
  }

  /** The grant of a {@code callback_param}. */
  public Optional<Grant> findByCallback(String callbackParam) {
    return Optional.ofNullable(byCallback.get(callbackParam));
  }

  /** All grants, in no order. */
  public List<Grant> all() {
    return List.copyOf(byKey.values());
  }

  /** Adds grants that were given before. */
  public void restore(List<Grant> grants) {
    for (var grant : grants) {
      byKey.put(grant.accessKeyId(), grant);
      byCallback.put(grant.callbackParam(), grant);
    }
  }

  /** Forgets all grants. */
  public void clear() {
    byKey.clear();
    byCallback.clear();
  }
}
