package dev.flightloom.adapters.flighthub.reconstruction;

import org.jspecify.annotations.Nullable;

/** A model as FlightHub writes it (contract chapter 10.7), as long as the page; size in bytes. */
record ModelWire(
    @Nullable String resourceUuid,
    @Nullable String modelUuid,
    @Nullable Integer modelType,
    @Nullable Integer modelStatus,
    @Nullable Long modelSize,
    @Nullable Integer reconstructionProgress,
    @Nullable Integer errorCode,
    @Nullable Integer zipStatus,
    @Nullable Integer zipProgress,
    @Nullable String zipFileKey) {}
