package dev.flightloom.adapters.flighthub.wayline;

import org.jspecify.annotations.Nullable;

/** What finish-upload answers; whether V1 tells the uuid is not known (contract 16, unknown 13). */
record UploadedWire(@Nullable String name, @Nullable String uuid) {}
