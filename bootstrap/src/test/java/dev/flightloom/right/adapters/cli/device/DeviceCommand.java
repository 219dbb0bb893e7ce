package dev.flightloom.right.adapters.cli.device;

import dev.flightloom.right.application.device.port.in.FindDevice;

/** A driving adapter. */
record DeviceCommand(FindDevice findDevice) {}
