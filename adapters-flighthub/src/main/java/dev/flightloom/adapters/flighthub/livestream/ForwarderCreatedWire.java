package dev.flightloom.adapters.flighthub.livestream;

import org.jspecify.annotations.Nullable;

/** The id of a new forwarder (contract chapter 5.3). */
record ForwarderCreatedWire(@Nullable String converterId) {}
