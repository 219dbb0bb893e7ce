package dev.flightloom.wrong.r01.rest.adapters.rest.device;

import dev.flightloom.wrong.r01.rest.application.device.port.out.Devices;

/** Wrong: a driving adapter asks a driven port. */
record DeviceResource(Devices devices) {}
