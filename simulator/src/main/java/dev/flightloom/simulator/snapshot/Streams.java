package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.livestream.Broadcast;
import dev.flightloom.simulator.livestream.Broadcasts;
import dev.flightloom.simulator.livestream.Forwarder;
import dev.flightloom.simulator.livestream.Forwarders;
import dev.flightloom.simulator.relay.Pairing;
import dev.flightloom.simulator.relay.Pairings;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;

/** Livestreams, their forwarders, and the relays that carry them. */
@Singleton
class Streams {
  private final Broadcasts broadcasts;
  private final Forwarders forwarders;
  private final Pairings pairings;

  Streams(Broadcasts broadcasts, Forwarders forwarders, Pairings pairings) {
    this.broadcasts = broadcasts;
    this.forwarders = forwarders;
    this.pairings = pairings;
  }

  /** The streams as a snapshot holds them. */
  @RegisterForReflection
  record Saved(List<Broadcast> broadcasts, List<Forwarder> forwarders, List<Pairing> pairings) {
    Saved {
      broadcasts = List.copyOf(broadcasts);
      forwarders = List.copyOf(forwarders);
      pairings = List.copyOf(pairings);
    }

    static Saved nothing() {
      return new Saved(List.of(), List.of(), List.of());
    }
  }

  Saved save() {
    return new Saved(broadcasts.running(), forwarders.all(), pairings.all());
  }

  void restore(Saved saved) {
    broadcasts.restore(saved.broadcasts());
    forwarders.restore(saved.forwarders());
    pairings.restore(saved.pairings());
  }
}
