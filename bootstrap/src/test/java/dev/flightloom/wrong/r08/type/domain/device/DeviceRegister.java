package dev.flightloom.wrong.r08.type.domain.device;

/** Wrong: no value. */
public final class DeviceRegister {}
