package dev.flightloom.domain.model;

/**
 * What FlightHub tells of one model (contract chapter 8.2).
 *
 * @param userName who made it, perhaps empty
 */
public record FlightModelDetails(
    FlightModel model, String userName, DownloadAddress download, DownloadAddress preview) {}
