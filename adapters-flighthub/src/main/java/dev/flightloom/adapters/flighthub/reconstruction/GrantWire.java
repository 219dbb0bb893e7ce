package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import org.jspecify.annotations.Nullable;

/** A grant as FlightHub writes it (contract chapter 10.1); a secret, as long as the page. */
record GrantWire(
    @Nullable String cloudName,
    @Nullable String accessKeyId,
    @Nullable String secretAccessKey,
    @Nullable String sessionToken,
    @Nullable String region,
    @Nullable String cloudBucketName,
    @Nullable String callbackParam,
    @Nullable String storePath,
    @Nullable Long expireTime,
    @Nullable String endPoint) {

  /** What every file name replaces in the store path. */
  private static final String PLACE_OF_THE_NAME = "{fileName}";

  /** Smaller numbers are durations, as the other credentials of FlightHub have (chapter 14 #19). */
  private static final long FIRST_ABSOLUTE_TIME = 1_000_000_000L;

  /** The same grant, known to have everything that may not be missing, in a form we understand. */
  GrantWire complete() {
    var grant = Mandatory.of("the upload grant");
    grant.text("cloud_name", cloudName);
    grant.text("access_key_id", accessKeyId);
    grant.text("secret_access_key", secretAccessKey);
    grant.text("cloud_bucket_name", cloudBucketName);
    grant.text("callback_param", callbackParam);
    grant.text("end_point", endPoint);
    if (!grant.text("store_path", storePath).contains(PLACE_OF_THE_NAME)) {
      throw grant.malformed("store_path has no " + PLACE_OF_THE_NAME);
    }
    if (grant.present("expire_time", expireTime) < FIRST_ABSOLUTE_TIME) {
      throw grant.malformed("expire_time is no absolute time");
    }
    return this;
  }

  @Override
  public String toString() {
    return "GrantWire[redacted]";
  }
}
