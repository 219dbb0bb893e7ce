package dev.flightloom.wrong.r01.bootstrap.bootstrap.wiring;

/** Right by itself. */
public record DeviceWiring(String name) {}
