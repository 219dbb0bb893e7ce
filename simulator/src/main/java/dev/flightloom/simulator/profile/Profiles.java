package dev.flightloom.simulator.profile;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.wire.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** The profile in force and the named ones; a named one is the contract with a few changes. */
@ApplicationScoped
public class Profiles {
  private static final String CONTRACT = "contract";
  private static final Map<String, String> CHANGES =
      new TreeMap<>(
          Map.of(
              CONTRACT,
              "{}",
              "older-docs",
              "{\"fileNameList\":false,\"folderInfo\":false}",
              "china",
              "{\"cloud\":\"ALI\",\"etag\":\"UPPER\",\"chunkedUploads\":false,"
                  + "\"minimumPartSize\":102400}",
              "opaque-etag",
              "{\"etag\":\"OPAQUE\"}",
              "object-key",
              "{\"zipKey\":\"OBJECT_KEY\"}",
              "no-zip",
              "{\"zip\":\"NEVER_STARTS\"}",
              "zip-fails",
              "{\"zip\":\"FAILS\"}",
              "build-fails",
              "{\"ending\":\"FAILS\",\"errorCode\":102000}",
              "resources-refused",
              "{\"ending\":\"RESOURCES_REFUSED\"}",
              "limit-refuses",
              "{\"limit\":\"REFUSES\"}"));

  private final Json json;
  private volatile Profile current;

  Profiles(SimulatorConfig config, Json json) {
    this.json = json;
    this.current = named(config.profile());
  }

  /** The profile in force. */
  public Profile current() {
    return current;
  }

  /** Puts a profile in force for everything that starts from now on. */
  public void use(Profile profile) {
    current = profile;
  }

  /** One of the named profiles; refuses an unknown name and lists the known ones. */
  public final Profile named(String name) {
    var changes = CHANGES.get(name);
    if (changes == null) {
      throw new IllegalArgumentException(
          "unknown simulator profile '" + name + "'; known are " + CHANGES.keySet());
    }
    return json.merge(published(name), json.admin(changes), Profile.class);
  }

  private static Profile published(String name) {
    return new Profile(
        name,
        Profile.Cloud.AWS,
        Profile.EtagForm.LOWER,
        true,
        true,
        true,
        Profile.ZipKey.SIGNED_URL,
        Profile.ZipEnding.FINISHES,
        Profile.BuildEnding.SUCCEEDS,
        0,
        Profile.Edition.STANDARD,
        Profile.Limit.QUEUES,
        801,
        false,
        true,
        true,
        5 * 1024 * 1024,
        FlightProfile.published());
  }
}
