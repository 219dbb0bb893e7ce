package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Reading;

/** Where a device is: the height is ellipsoidal, the heading −180 to 180 from true north. */
public record Place(
    Reading<Coordinates> coordinates,
    Reading<Double> heightInMetres,
    Reading<Double> headingInDegrees) {}
