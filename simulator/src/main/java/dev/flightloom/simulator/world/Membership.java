package dev.flightloom.simulator.world;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A user in a project (contract 3.5).
 *
 * @param role {@code project-admin} or {@code project-member}
 * @param nickname callsign in the project, may be empty
 */
@RegisterForReflection
public record Membership(String project, String user, String role, String nickname) {}
