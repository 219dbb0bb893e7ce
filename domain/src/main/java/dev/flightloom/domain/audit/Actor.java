package dev.flightloom.domain.audit;

import java.util.Set;

/** Who asks, as far as we know: a user of the machine, or the address of a REST caller. */
public record Actor(String name, Channel channel, Set<Role> roles) {

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the actor has no name");
    }
    roles = Set.copyOf(roles);
  }

  /** The way in. */
  public enum Channel {
    COMMAND_LINE,
    REST
  }

  /** What somebody may do; until there are accounts everybody may do everything. */
  public enum Role {
    /** May move aircraft and docks. */
    OPERATOR
  }

  /** Somebody who came through {@code channel}; there are no accounts yet, so with every role. */
  public static Actor of(String name, Channel channel) {
    return new Actor(name, channel, Set.of(Role.values()));
  }
}
