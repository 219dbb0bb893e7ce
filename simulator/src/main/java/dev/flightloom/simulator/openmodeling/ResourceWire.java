package dev.flightloom.simulator.openmodeling;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** Resource details on the wire (contract 10.3). */
@RegisterForReflection
record ResourceWire(String resourceUuid, int status, long resourceSize, List<String> fileNames) {}
