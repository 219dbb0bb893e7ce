package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.profile.ApiProfile.EmptyLists;
import dev.flightloom.simulator.profile.ApiProfile.ErrorLayer;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import jakarta.inject.Singleton;
import java.util.Collections;

/** How answers are worded where sources disagree: the layer of errors, and empty lists. */
@Singleton
class Manners {
  private final Profiles profiles;

  Manners(Profiles profiles) {
    this.profiles = profiles;
  }

  /** The HTTP status of an answer; most refusals come with 200 (contract 1.6, 14 #18). */
  int status(int status, int code) {
    if (status != 200 || profiles.current().api().errors() == ErrorLayer.CODE) {
      return status;
    }
    return switch (code) {
      case 200401 -> 401;
      case 200403 -> 403;
      case 200404 -> 404;
      case 210429 -> 429;
      default -> status;
    };
  }

  /** The envelope as it is written; a list without entries may be null (contract 1.5). */
  Envelope written(Envelope envelope) {
    boolean bare = profiles.current().api().emptyLists() == EmptyLists.NULL;
    return bare && envelope.data() instanceof ListWire<?> data && data.list().isEmpty()
        ? new Envelope(envelope.code(), envelope.message(), Collections.singletonMap("list", null))
        : envelope;
  }
}
