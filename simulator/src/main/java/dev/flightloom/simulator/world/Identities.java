package dev.flightloom.simulator.world;

import dev.flightloom.simulator.SimulatorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** Source of every generated id and key: the same seed gives the same sequence; thread-safe. */
@ApplicationScoped
public class Identities {
  private long seed;
  private long drawn;

  Identities(SimulatorConfig config) {
    this.seed = config.seed().orElseGet(Identities::anySeed);
  }

  private static long anySeed() {
    return new SecureRandom().nextLong();
  }

  /** The seed in force. */
  public synchronized long seed() {
    return seed;
  }

  /** How many ids were drawn since the seed was set. */
  public synchronized long drawn() {
    return drawn;
  }

  /** Starts a sequence, or goes on with one after a restart. */
  public synchronized void restart(long newSeed, long alreadyDrawn) {
    seed = newSeed;
    drawn = alreadyDrawn;
  }

  /** The next UUID, of version 4 in form. */
  public UUID uuid() {
    var bytes = ByteBuffer.wrap(next());
    long high = (bytes.getLong() & ~0xF000L) | 0x4000L;
    long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The next text of hexadecimal digits, at most 64. */
  public String hex(int digits) {
    return HexFormat.of().formatHex(next()).substring(0, digits);
  }

  private synchronized byte[] next() {
    drawn++;
    return sha256("flightloom-simulator/" + seed + "/" + drawn);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
