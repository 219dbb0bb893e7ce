package dev.flightloom.right.domain.device;

/** A value. */
public record DeviceSn(String value) {}
