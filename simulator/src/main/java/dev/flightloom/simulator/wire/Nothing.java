package dev.flightloom.simulator.wire;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The empty object that deletions and stops answer. */
@RegisterForReflection
@JsonSerialize
public record Nothing() {}
