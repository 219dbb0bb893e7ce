package dev.flightloom.domain.project;

import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Duration;
import java.time.Instant;

/**
 * Temporary permission to write into the bucket of a project (contract chapter 3.4); it is a
 * secret. Unlike the grant of open modeling it lives for a duration from {@code grantedAt} and not
 * until a moment (contract 14.19).
 */
public record StorageGrant(
    Store store, Credentials credentials, Instant grantedAt, Duration lifetime) {

  public StorageGrant {
    if (!lifetime.isPositive()) {
      throw new IllegalArgumentException("a grant without a lifetime");
    }
  }

  /** Whose object store it is. */
  public enum Provider {
    /** Aliyun OSS: the public cloud of China. */
    ALI,
    /** AWS S3: the public cloud elsewhere. */
    AWS,
    /** MinIO: on premises. */
    MINIO
  }

  /**
   * Where objects go.
   *
   * @param endpoint address with a scheme, without the bucket
   * @param region as signatures name it, perhaps empty
   * @param keyPrefix what every object key has to begin with, without a slash at its end
   */
  public record Store(
      Foreign<Provider> provider,
      String endpoint,
      String region,
      String bucket,
      String keyPrefix) {}

  /** Temporary keys; the security token may be empty on a store that needs none. */
  public record Credentials(String accessKeyId, String accessKeySecret, String securityToken) {
    @Override
    public String toString() {
      return "Credentials[redacted]";
    }
  }

  /** When the keys end. */
  public Instant expiresAt() {
    return grantedAt.plus(lifetime);
  }

  /** True when less than {@code margin} of its life is left at {@code now}. */
  public boolean endsWithin(Duration margin, Instant now) {
    return now.plus(margin).isAfter(expiresAt());
  }

  /** The full key of an object whose place below the prefix is {@code path}. */
  public String keyFor(String path) {
    return store.keyPrefix().isEmpty() ? path : store.keyPrefix() + "/" + path;
  }

  /** The same without what must not be shown. */
  public StoragePlace place() {
    return new StoragePlace(store, expiresAt());
  }

  @Override
  public String toString() {
    return "StorageGrant[" + store.bucket() + ", until " + expiresAt() + ", redacted]";
  }
}
