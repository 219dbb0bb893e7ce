package dev.flightloom.right.bootstrap.wiring;

import dev.flightloom.right.application.device.DeviceQueries;

/** Sees everybody. */
record DeviceWiring(DeviceQueries queries) {}
