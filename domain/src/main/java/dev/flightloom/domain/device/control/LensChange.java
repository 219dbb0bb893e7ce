package dev.flightloom.domain.device.control;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.LensType;

/** Show another lens of an aircraft's camera; needs its control (contract chapter 4.5). */
public record LensChange(DeviceSn aircraft, CameraIndex camera, LensType lens) {}
