package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Hands out grants that still last, and writes each down before it is used. */
final class GrantKeeper {

  private final UploadPorts ports;
  private final UploadPolicy policy;
  private final InstantSource clock;

  GrantKeeper(UploadPorts ports, UploadPolicy policy, InstantSource clock) {
    this.ports = ports;
    this.policy = policy;
    this.clock = clock;
  }

  /** A grant and the moment from which no further file may be begun with it. */
  record Lease(UploadGrant grant, Instant endsAt) {}

  /** The newest grant if it lasts, else a new one. */
  Lease current(Reconstruction reconstruction, Calls calls) {
    return ports.vault().all(reconstruction.id()).stream()
        .filter(UploadGrant::isUsable)
        .filter(it -> !it.endsWithin(policy.grantMargin(), clock.instant()))
        .findFirst()
        .map(this::lease)
        .orElseGet(() -> renewed(reconstruction, calls));
  }

  /** A new grant, because the store refused the one before. */
  Lease renewed(Reconstruction reconstruction, Calls calls) {
    var grant = calls.call("obtain_token", () -> ports.resources().grant(reconstruction.project()));
    if (!grant.expiresAt().isAfter(clock.instant())) {
      throw new Unavailable(
          "grant.expired-on-arrival",
          "FlightHub's new grant ended at " + grant.expiresAt() + ", by our clock in the past.",
          "Set this machine's clock (NTP).");
    }
    ports.vault().keep(reconstruction.id(), grant);
    return lease(grant);
  }

  /** Short-lived grants are used for three quarters of what is left of them. */
  private Lease lease(UploadGrant grant) {
    var quarter = Duration.between(clock.instant(), grant.expiresAt()).dividedBy(4);
    var margin = quarter.compareTo(policy.grantMargin()) < 0 ? quarter : policy.grantMargin();
    return new Lease(grant, grant.expiresAt().minus(margin));
  }
}
