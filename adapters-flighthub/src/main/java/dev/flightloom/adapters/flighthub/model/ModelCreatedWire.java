package dev.flightloom.adapters.flighthub.model;

import org.jspecify.annotations.Nullable;

/** The id of a model that is being made (contract chapter 8.3). */
record ModelCreatedWire(@Nullable Long id) {}
