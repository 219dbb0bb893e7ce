package dev.flightloom.domain.system;

/** What this installation is and what it is connected to. */
public record SystemDescription(
    String version, OperatingMode mode, String journal, boolean loopbackOnly) {}
