package dev.flightloom.simulator.admin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * Simulated time.
 *
 * @param mode {@code real}, {@code frozen} or {@code xN}
 */
@RegisterForReflection
record ClockReport(Instant now, String mode) {}
