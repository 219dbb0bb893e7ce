package dev.flightloom.application.system.port.in;

import dev.flightloom.domain.system.Diagnosis;

/** Checks key, region, host, project permission, storage and clock, each with a remedy. */
@FunctionalInterface
public interface Diagnose {
  /** Runs every check; a failing check never hides the ones that do not depend on it. */
  Diagnosis diagnose(String projectIdOrName);
}
