package dev.flightloom.domain.reconstruction;

/**
 * How a reconstruction is to be carried out beside its plan.
 *
 * @param outputFolder absolute folder for models and manifest
 * @param skipUnusable leave broken files out with a warning instead of stopping
 * @param deleteResourceWhenFinished let FlightHub delete the photos after the build
 */
public record Instructions(
    String outputFolder, boolean skipUnusable, boolean deleteResourceWhenFinished) {}
