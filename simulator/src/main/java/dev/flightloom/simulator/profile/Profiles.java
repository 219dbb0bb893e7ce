package dev.flightloom.simulator.profile;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.wire.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The profile in force and the named ones; a named one is the contract with a few changes. */
@ApplicationScoped
public class Profiles {
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
    var found =
        Catalogue.find(name)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "unknown simulator profile '"
                        + name
                        + "'; known are "
                        + catalogue().stream().map(NamedProfile::name).sorted().toList()));
    return json.merge(published(name), json.admin(found.changes()), Profile.class);
  }

  /** Every named profile with its source. */
  public List<NamedProfile> catalogue() {
    return Catalogue.all();
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
        ApiProfile.PUBLISHED,
        FlightProfile.published());
  }
}
