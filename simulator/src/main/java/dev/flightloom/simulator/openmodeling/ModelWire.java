package dev.flightloom.simulator.openmodeling;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Model details on the wire (contract 10.7); its components are the answer's members. */
@RegisterForReflection
record ModelWire(
    String resourceUuid,
    String modelUuid,
    int modelType,
    int modelStatus,
    long modelSize,
    int reconstructionProgress,
    int errorCode,
    int zipStatus,
    int zipProgress,
    String zipFileKey) {}
