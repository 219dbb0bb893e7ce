package dev.flightloom.adapters.flighthub.reconstruction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resource as FlightHub writes it (contract chapter 10.3); size in bytes. */
record ResourceWire(
    @Nullable String resourceUuid,
    @Nullable Integer status,
    @Nullable Long resourceSize,
    @Nullable List<@Nullable String> fileNames) {}
