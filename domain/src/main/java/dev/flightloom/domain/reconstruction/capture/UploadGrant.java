package dev.flightloom.domain.reconstruction.capture;

import java.time.Duration;
import java.time.Instant;

/**
 * Temporary permission to write into FlightHub's bucket (contract chapter 10.1); it is a secret.
 */
public record UploadGrant(
    GrantId id,
    Store store,
    Credentials credentials,
    String callbackParameter,
    String storePath,
    Instant expiresAt) {

  private static final String PLACEHOLDER = "{fileName}";

  public UploadGrant {
    if (!storePath.contains(PLACEHOLDER)) {
      throw new IllegalArgumentException("the store path has no place for a file name");
    }
  }

  /** Which bucket, and which dialect it speaks. */
  public record Store(Dialect dialect, String endpoint, String region, String bucket) {}

  /** Wire dialect of the bucket. */
  public enum Dialect {
    S3,
    OSS
  }

  /** Temporary keys; the session token may be empty on a store that needs none. */
  public record Credentials(String accessKeyId, String secretAccessKey, String sessionToken) {
    @Override
    public String toString() {
      return "Credentials[redacted]";
    }
  }

  /** Where {@code name} belongs under this grant. */
  public ObjectKey keyFor(ObjectName name) {
    return new ObjectKey(storePath.replace(PLACEHOLDER, name.value()));
  }

  /** True when less than {@code margin} of its life is left at {@code now}. */
  public boolean endsWithin(Duration margin, Instant now) {
    return now.plus(margin).isAfter(expiresAt);
  }

  /** True until its secrets are forgotten. */
  public boolean isUsable() {
    return !credentials.accessKeyId().isEmpty();
  }

  /** The same grant with its keys forgotten; it can still name where objects belong. */
  public UploadGrant withoutSecrets() {
    return new UploadGrant(id, store, new Credentials("", "", ""), "", storePath, expiresAt);
  }

  @Override
  public String toString() {
    return "UploadGrant[" + id + ", " + store.bucket() + ", until " + expiresAt + ", redacted]";
  }
}
