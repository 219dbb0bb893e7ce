package dev.flightloom.right.adapters.wpml.device;

/** Part of a driven adapter. */
record DeviceMission(int waypoints) {}
