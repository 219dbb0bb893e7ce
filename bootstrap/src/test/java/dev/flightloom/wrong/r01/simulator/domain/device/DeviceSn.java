package dev.flightloom.wrong.r01.simulator.domain.device;

/** Right by itself. */
public record DeviceSn(String value) {}
