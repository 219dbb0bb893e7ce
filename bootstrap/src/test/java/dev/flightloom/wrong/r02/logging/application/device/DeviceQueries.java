package dev.flightloom.wrong.r02.logging.application.device;

import java.util.logging.Logger;

/** Wrong: a use case keeps a log. */
public record DeviceQueries(Logger logger) {}
