package dev.flightloom.domain.flighttask.listing;

import dev.flightloom.domain.device.DeviceSn;

/**
 * What went wrong in a flight (exceptions, contract chapter 6.3).
 *
 * @param code a business code or one of the device, such as 314004
 * @param happenedAt as FlightHub wrote it, for its form is not documented; perhaps empty
 * @param device the dock or the aircraft; the dock of the task where untold
 */
public record TaskTrouble(long code, String message, String happenedAt, DeviceSn device) {}
