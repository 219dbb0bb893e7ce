package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.world.Membership;
import dev.flightloom.simulator.world.Memberships;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;

/** What callers entered: members, and so on, one list per chapter of the contract. */
@Singleton
class Registers {
  private final Memberships memberships;

  Registers(Memberships memberships) {
    this.memberships = memberships;
  }

  /** The registers as a snapshot holds them. */
  @RegisterForReflection
  record Saved(List<Membership> memberships) {
    Saved {
      memberships = List.copyOf(memberships);
    }
  }

  Saved save() {
    return new Saved(memberships.all());
  }

  void restore(Saved saved) {
    memberships.restore(saved.memberships());
  }

  void clear() {
    restore(new Saved(List.of()));
  }
}
