package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import org.jspecify.annotations.Nullable;

/** Storage credentials as FlightHub writes them (contract chapter 3.4); a secret. */
record StorageGrantWire(
    @Nullable String endpoint,
    @Nullable String provider,
    @Nullable String region,
    @Nullable String bucket,
    @Nullable String objectKeyPrefix,
    @Nullable CredentialsWire credentials) {

  /** Temporary keys; {@code expire} is a duration in seconds, never a moment (contract 14.19). */
  record CredentialsWire(
      @Nullable String accessKeyId,
      @Nullable String accessKeySecret,
      @Nullable String securityToken,
      @Nullable Long expire) {
    @Override
    public String toString() {
      return "CredentialsWire[redacted]";
    }
  }

  /** Longer durations are moments that somebody wrote in place of one. */
  private static final long LONGEST_LIFE_IN_SECONDS = 31_536_000;

  /** The same grant, known to have everything that may not be missing. */
  StorageGrantWire complete() {
    var grant = Mandatory.of("the storage grant");
    grant.text("endpoint", endpoint);
    grant.text("provider", provider);
    grant.text("bucket", bucket);
    grant.present("object_key_prefix", objectKeyPrefix);
    var keys = grant.present("credentials", credentials);
    grant.text("credentials.access_key_id", keys.accessKeyId());
    grant.text("credentials.access_key_secret", keys.accessKeySecret());
    var seconds = grant.present("credentials.expire", keys.expire());
    if (seconds <= 0 || seconds > LONGEST_LIFE_IN_SECONDS) {
      throw grant.malformed("credentials.expire is no duration in seconds: " + seconds);
    }
    return this;
  }

  @Override
  public String toString() {
    return "StorageGrantWire[redacted]";
  }
}
