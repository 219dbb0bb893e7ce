package dev.flightloom.application.reconstruction;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.ResourceId;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes up identifiers; thread-safe when its source is. */
public final class Identities {

  private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 10;

  private final RandomGenerator random;

  /** Takes {@code random} bits; a seeded source gives the same names again. */
  public Identities(RandomGenerator random) {
    this.random = random;
  }

  /** Ten letters and digits that are hard to confuse. */
  public ReconstructionId reconstruction() {
    var name = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> name.append(ALPHABET.charAt(i)));
    return new ReconstructionId(name.toString());
  }

  /** A random UUID (version 4), as FlightHub's own examples have. */
  public ResourceId resource() {
    var high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
    var low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new ResourceId(new UUID(high, low).toString());
  }
}
