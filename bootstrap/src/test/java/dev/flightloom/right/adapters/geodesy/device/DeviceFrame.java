package dev.flightloom.right.adapters.geodesy.device;

/** Part of a driven adapter. */
record DeviceFrame(int epsg) {}
