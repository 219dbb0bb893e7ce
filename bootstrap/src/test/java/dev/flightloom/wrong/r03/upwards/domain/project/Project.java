package dev.flightloom.wrong.r03.upwards.domain.project;

import dev.flightloom.wrong.r03.upwards.domain.device.DeviceSn;

/** Wrong: a project knows no devices. */
public record Project(DeviceSn firstDock) {}
