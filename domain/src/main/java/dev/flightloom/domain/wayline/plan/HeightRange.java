package dev.flightloom.domain.wayline.plan;

import dev.flightloom.domain.vocabulary.Foreign;

/** Lowest and highest waypoint in metres among the paths with one reference. */
public record HeightRange(Foreign<HeightReference> reference, double lowest, double highest) {}
