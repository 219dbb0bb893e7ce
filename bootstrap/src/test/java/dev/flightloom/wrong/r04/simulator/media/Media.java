package dev.flightloom.wrong.r04.simulator.media;

import dev.flightloom.wrong.r04.simulator.device.Docks;

/** Wrong together with devices. */
public record Media(Docks docks) {}
