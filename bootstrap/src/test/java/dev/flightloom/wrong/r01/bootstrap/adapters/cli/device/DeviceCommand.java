package dev.flightloom.wrong.r01.bootstrap.adapters.cli.device;

import dev.flightloom.wrong.r01.bootstrap.bootstrap.wiring.DeviceWiring;

/** Wrong: nobody sees bootstrap. */
record DeviceCommand(DeviceWiring wiring) {}
