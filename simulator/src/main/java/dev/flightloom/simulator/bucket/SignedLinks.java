package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.s3.Hmac;
import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.world.Identities;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

/** Download links that carry their own expiry and signature (contract 1.9, 16 #3). */
@Singleton
public class SignedLinks {
  private static final String SIGNATURE = "Signature";
  private static final String EXPIRES = "Expires";
  private static final String AMZ_SIGNATURE = "X-Amz-Signature";
  private static final String AMZ_DATE = "X-Amz-Date";
  private static final String AMZ_EXPIRES = "X-Amz-Expires";
  private static final String AUTH_KEY = "auth_key";
  private static final DateTimeFormatter AMZ_TIMES =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private final SimulatorConfig config;
  private final SimulatorClock clock;
  private final Identities identities;
  private final Profiles profiles;

  SignedLinks(
      SimulatorConfig config, SimulatorClock clock, Identities identities, Profiles profiles) {
    this.config = config;
    this.clock = clock;
    this.identities = identities;
    this.profiles = profiles;
  }

  /** A link to an object below the address by which the caller reached the simulator. */
  public String sign(URI base, String key) {
    var now = clock.instant();
    var end = now.plus(config.linkLifetime());
    var path = "simulator/bucket/" + ObjectStore.BUCKET + "/" + Target.encode(key, true);
    return base.resolve(path) + "?" + query(key, now, end);
  }

  private String query(String key, Instant now, Instant end) {
    long seconds = end.getEpochSecond();
    var signature = signature(key, seconds);
    return switch (profiles.current().api().links()) {
      case EXPIRES -> EXPIRES + "=" + seconds + "&" + SIGNATURE + "=" + signature;
      case AMZ ->
          AMZ_DATE
              + "="
              + AMZ_TIMES.format(now.atOffset(ZoneOffset.UTC))
              + "&"
              + AMZ_EXPIRES
              + "="
              + (seconds - now.getEpochSecond())
              + "&"
              + AMZ_SIGNATURE
              + "="
              + signature;
      case AUTH_KEY -> AUTH_KEY + "=" + seconds + "-0-0-" + signature;
    };
  }

  /** Whether a request claims to come from a link. */
  boolean claims(Target target) {
    return Stream.of(SIGNATURE, AMZ_SIGNATURE, AUTH_KEY).anyMatch(target.query()::containsKey);
  }

  /** Refuses a link that was changed or is over. */
  void check(Target target) {
    long end = end(target);
    if (!Hmac.same(signature(target.key(), end), signature(target))) {
      throw S3Error.SIGNATURE_MISMATCH.because("The link's signature does not match.");
    }
    if (clock.instant().getEpochSecond() >= end) {
      throw S3Error.ACCESS_DENIED.because("Request has expired");
    }
  }

  private static String signature(Target target) {
    var key = target.parameter(AUTH_KEY);
    return key.isEmpty()
        ? target.parameter(SIGNATURE) + target.parameter(AMZ_SIGNATURE)
        : key.substring(key.lastIndexOf('-') + 1);
  }

  /** The end that a link claims, in seconds; 0 where it cannot be read, which no signature fits. */
  private static long end(Target target) {
    try {
      if (target.query().containsKey(AUTH_KEY)) {
        return Long.parseLong(target.parameter(AUTH_KEY).replaceFirst("-.*", ""));
      }
      if (target.query().containsKey(AMZ_SIGNATURE)) {
        var from = LocalDateTime.parse(target.parameter(AMZ_DATE), AMZ_TIMES);
        long seconds = Long.parseLong(target.parameter(AMZ_EXPIRES));
        return from.toEpochSecond(ZoneOffset.UTC) + seconds;
      }
      return Long.parseLong(target.parameter(EXPIRES));
    } catch (NumberFormatException | DateTimeParseException _) {
      return 0;
    }
  }

  private String signature(String key, long expires) {
    var secret = ("flightloom-links/" + identities.seed()).getBytes(StandardCharsets.UTF_8);
    return Hmac.hex(secret, key + "\n" + expires);
  }
}
