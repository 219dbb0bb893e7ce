package dev.flightloom.wrong.r01.simulator.simulator.device;

import dev.flightloom.wrong.r01.simulator.domain.device.DeviceSn;

/** Wrong: the simulator inherits our idea of a serial number. */
record DockEndpoint(DeviceSn dock) {}
