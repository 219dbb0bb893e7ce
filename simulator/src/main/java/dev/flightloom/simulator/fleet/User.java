package dev.flightloom.simulator.fleet;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Somebody who may hold control of an aircraft. */
@RegisterForReflection
public record User(String callSign, String userId) {
  /** The user as whom the organisation key acts (contract 1.4). */
  public static final User OPS = new User("Ops", "1900000000000000001");

  /** A colleague, who takes control away when told to. */
  public static final User TOWER = new User("Tower", "1900000000000000002");
}
