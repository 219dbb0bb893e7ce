package dev.flightloom.simulator.openmodeling;

import dev.flightloom.simulator.profile.Profile.Cloud;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.world.Grant;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** An upload credential on the wire (contract 10.1); its components are the answer's members. */
@RegisterForReflection
record GrantWire(
    String cloudName,
    String accessKeyId,
    String secretAccessKey,
    String sessionToken,
    String region,
    String cloudBucketName,
    String callbackParam,
    String storePath,
    long expireTime,
    String endPoint) {

  static GrantWire of(Grant grant, Cloud cloud, String endPoint) {
    return new GrantWire(
        cloud.word(),
        grant.accessKeyId(),
        grant.secretAccessKey(),
        grant.sessionToken(),
        cloud.region(),
        ObjectStore.BUCKET,
        grant.callbackParam(),
        grant.prefix() + "{fileName}",
        grant.expiresAt().getEpochSecond(),
        endPoint);
  }

  @Override
  public String toString() {
    return "GrantWire[" + storePath + "]";
  }
}
