package dev.flightloom.application.reconstruction.upload;

import java.time.Duration;

/**
 * How files are sent and registered.
 *
 * @param parallelFiles most files on their way at the same time
 * @param grantMargin a grant is replaced when less of its life is left
 * @param registrationRounds how often names that FlightHub left out are sent again
 * @param lookUps how often a resource is looked up before a name counts as missing
 * @param lookUpPause between two of these look-ups
 */
public record UploadPolicy(
    int parallelFiles,
    Duration grantMargin,
    int registrationRounds,
    int lookUps,
    Duration lookUpPause) {}
