package dev.flightloom.wrong.r06.shape.application.device.port.in;

/** Wrong: not an interface. */
public record FindDevice(String sn) {}
