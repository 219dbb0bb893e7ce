package dev.flightloom.wrong.r05.shape.application.device.port.out;

/** Wrong: nothing to implement. */
public record Devices(String name) {}
