package dev.flightloom.domain.device.control;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.DeviceSn;

/** Show another camera of a dock (contract chapter 4.4). */
public record CameraChange(DeviceSn dock, CameraIndex camera, CameraPosition position) {}
