package dev.flightloom.domain.wayline;

/**
 * A route with what only its details tell (contract chapter 7.3); the link ends after a while, so
 * details are asked for anew before each download.
 */
public record WaylineDetails(
    Wayline route, double distanceInMetres, int waypoints, DownloadLink download) {}
