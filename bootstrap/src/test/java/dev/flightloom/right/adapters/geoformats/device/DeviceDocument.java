package dev.flightloom.right.adapters.geoformats.device;

/** Part of a driven adapter. */
record DeviceDocument(String text) {}
