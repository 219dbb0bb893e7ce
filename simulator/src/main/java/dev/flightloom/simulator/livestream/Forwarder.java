package dev.flightloom.simulator.livestream;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stream forwarder (contract 5.3, 5.5); it has as many components as the list shows.
 *
 * @param schema {@code rtmp} or {@code gb28181}
 * @param options the protocol's fields, all as texts; one may be a password
 * @param switching what the last switch said
 */
@RegisterForReflection
public record Forwarder(
    String id,
    String project,
    String name,
    String sn,
    String camera,
    String schema,
    Map<String, String> options,
    Switching switching,
    Instant updatedAt) {
  public Forwarder {
    options = new TreeMap<>(options);
  }

  /** What the last switch said. */
  public enum Switching {
    NEVER,
    ON,
    OFF
  }

  Forwarder switched(boolean on, Instant at) {
    var next = on ? Switching.ON : Switching.OFF;
    return new Forwarder(id, project, name, sn, camera, schema, options, next, at);
  }

  /** Where it pushes to: equal for two forwarders that would disturb each other. */
  String target() {
    return schema.equals("rtmp")
        ? options.getOrDefault("url", "")
        : options.get("server_id") + "/" + options.get("device_id") + "/" + options.get(CHANNEL);
  }

  @Override
  public String toString() {
    return "Forwarder[" + id + ", " + name + ", " + schema + "]";
  }

  private static final String CHANNEL = "local_channel";
}
