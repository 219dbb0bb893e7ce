package dev.flightloom.right.adapters.cli.device;

/** The door of a capability of the command line. */
public record DeviceCommands(String names) {}
