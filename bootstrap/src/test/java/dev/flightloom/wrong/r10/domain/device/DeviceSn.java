package dev.flightloom.wrong.r10.domain.device;

/** Wrong: lives in a package without a word. */
public record DeviceSn(String value) {}
