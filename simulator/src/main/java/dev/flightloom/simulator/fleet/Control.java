package dev.flightloom.simulator.fleet;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Control of an aircraft or of one of its payloads in somebody's hands (contract 4.6).
 *
 * @param payload index of the payload; empty for the flight itself
 */
@RegisterForReflection
public record Control(String drone, String payload, User user) {

  boolean sameThing(Control other) {
    return drone.equals(other.drone) && payload.equals(other.payload);
  }
}
