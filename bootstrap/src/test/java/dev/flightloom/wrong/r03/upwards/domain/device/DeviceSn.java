package dev.flightloom.wrong.r03.upwards.domain.device;

/** Right by itself. */
public record DeviceSn(String value) {}
