package dev.flightloom.simulator.project;

import dev.flightloom.simulator.profile.ApiProfile;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.world.Grant;
import dev.flightloom.simulator.world.Grants;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;

/** Storage credentials on the wire (contract 3.4): other names than in 10.1, and a duration. */
@RegisterForReflection
record StorageWire(
    String endpoint,
    String provider,
    String region,
    String bucket,
    String objectKeyPrefix,
    Credentials credentials) {

  /**
   * A temporary key.
   *
   * @param expire seconds that it still lives
   */
  @RegisterForReflection
  record Credentials(
      String accessKeyId, String accessKeySecret, long expire, String securityToken) {
    @Override
    public String toString() {
      return "Credentials[for " + expire + " s]";
    }
  }

  static StorageWire of(Grant grant, Instant now, ApiProfile.Provider provider, String endpoint) {
    return new StorageWire(
        endpoint,
        provider.word(),
        provider.region(),
        ObjectStore.BUCKET,
        Grants.storagePrefix(grant.project()),
        new Credentials(
            grant.accessKeyId(),
            grant.secretAccessKey(),
            Duration.between(now, grant.expiresAt()).toSeconds(),
            grant.sessionToken()));
  }
}
