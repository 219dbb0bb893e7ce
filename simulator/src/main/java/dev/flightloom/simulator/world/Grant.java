package dev.flightloom.simulator.world;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * A temporary right to write below one prefix of the bucket (contract 10.1).
 *
 * <p>It has as many components as the credential needs; its text hides all secrets.
 *
 * @param prefix of the keys, ends with a slash
 * @param expiresAt in simulated time
 */
@RegisterForReflection
public record Grant(
    String id,
    String project,
    String accessKeyId,
    String secretAccessKey,
    String sessionToken,
    String callbackParam,
    String prefix,
    Instant expiresAt) {

  /** Whether the grant is over at an instant. */
  public boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  @Override
  public String toString() {
    return "Grant[" + id + ", expires " + expiresAt + "]";
  }
}
