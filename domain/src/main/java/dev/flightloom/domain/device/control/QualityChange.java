package dev.flightloom.domain.device.control;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;

/** Send a camera's video in another quality; needs its control (contract chapter 4.8). */
public record QualityChange(DeviceSn device, CameraIndex camera, StreamQuality quality) {}
