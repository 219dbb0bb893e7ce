package dev.flightloom.wrong.r04.simulator.device;

import dev.flightloom.wrong.r04.simulator.media.Media;

/** Wrong together with media. */
public record Docks(Media media) {}
