package dev.flightloom.adapters.flighthub.annotation;

import org.jspecify.annotations.Nullable;

/** The id of a new mark (contract chapter 9.1). */
record AnnotationCreatedWire(@Nullable String id) {}
