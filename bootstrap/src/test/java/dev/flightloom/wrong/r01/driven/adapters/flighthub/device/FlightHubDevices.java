package dev.flightloom.wrong.r01.driven.adapters.flighthub.device;

import dev.flightloom.wrong.r01.driven.application.device.port.in.FindDevice;

/** Wrong: a driven adapter calls a use case. */
record FlightHubDevices(FindDevice findDevice) {}
