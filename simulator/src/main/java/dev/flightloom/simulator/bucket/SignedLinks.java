package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.s3.Hmac;
import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.world.Identities;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Download links that carry their own expiry and signature (contract 1.9, 16 #3). */
@Singleton
public class SignedLinks {
  private static final String SIGNATURE = "Signature";
  private static final String EXPIRES = "Expires";

  private final SimulatorConfig config;
  private final SimulatorClock clock;
  private final Identities identities;

  SignedLinks(SimulatorConfig config, SimulatorClock clock, Identities identities) {
    this.config = config;
    this.clock = clock;
    this.identities = identities;
  }

  /** A link to an object below the address by which the caller reached the simulator. */
  public String sign(URI base, String key) {
    var expires = clock.instant().plus(config.linkLifetime()).getEpochSecond();
    var path = "simulator/bucket/" + ObjectStore.BUCKET + "/" + Target.encode(key, true);
    return base.resolve(path)
        + "?"
        + EXPIRES
        + "="
        + expires
        + "&"
        + SIGNATURE
        + "="
        + signature(key, String.valueOf(expires));
  }

  /** Whether a request claims to come from a link. */
  boolean claims(Target target) {
    return target.query().containsKey(SIGNATURE);
  }

  /** Refuses a link that was changed or is over. */
  void check(Target target) {
    var expires = target.parameter(EXPIRES);
    if (!Hmac.same(signature(target.key(), expires), target.parameter(SIGNATURE))) {
      throw S3Error.SIGNATURE_MISMATCH.because("The link's signature does not match.");
    }
    if (clock.instant().getEpochSecond() >= Long.parseLong(expires)) {
      throw S3Error.ACCESS_DENIED.because("Request has expired");
    }
  }

  private String signature(String key, String expires) {
    var secret = ("flightloom-links/" + identities.seed()).getBytes(StandardCharsets.UTF_8);
    return Hmac.hex(secret, key + "\n" + expires);
  }
}
