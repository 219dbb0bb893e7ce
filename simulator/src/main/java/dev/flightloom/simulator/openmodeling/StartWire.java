package dev.flightloom.simulator.openmodeling;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** One started model in the answer to a start (contract 10.5). */
@RegisterForReflection
record StartWire(String uuid, int status, int subErrorCode) {}
