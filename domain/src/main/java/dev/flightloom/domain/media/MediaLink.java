package dev.flightloom.domain.media;

import java.time.Duration;
import java.time.Instant;

/** A signed address of one file, or none: whoever has it may read the file, so it is a secret. */
public sealed interface MediaLink {

  /** No address, as for previews that were never made. */
  MediaLink NONE = new Absent();

  /** No address. */
  record Absent() implements MediaLink {}

  /** An address that works until it expires. */
  record Signed(String address, Expiry expiry) implements MediaLink {
    public Signed {
      if (address.isBlank()) {
        throw new IllegalArgumentException("a link without an address");
      }
    }

    /** True when it is known to end within {@code margin} after {@code now}. */
    public boolean endsWithin(Duration margin, Instant now) {
      return switch (expiry) {
        case Expiry.At(var moment) -> now.plus(margin).isAfter(moment);
        case Expiry.Untold _ -> false;
      };
    }

    @Override
    public String toString() {
      return "Signed[redacted, " + expiry + "]";
    }
  }

  /** When an address stops to work. */
  sealed interface Expiry {
    /** At a moment that the signature tells. */
    record At(Instant moment) implements Expiry {}

    /** Nobody knows: it works until it is refused. */
    record Untold() implements Expiry {}
  }
}
