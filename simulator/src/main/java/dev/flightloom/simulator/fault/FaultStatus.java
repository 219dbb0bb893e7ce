package dev.flightloom.simulator.fault;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A rule with its counts.
 *
 * @param matched calls that the rule looked at
 * @param fired calls that it spoilt
 */
@RegisterForReflection
public record FaultStatus(FaultRequest rule, int matched, int fired) {}
