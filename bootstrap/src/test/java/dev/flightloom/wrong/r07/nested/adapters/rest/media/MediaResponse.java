package dev.flightloom.wrong.r07.nested.adapters.rest.media;

/** Wrong: a shape that leaves its capability. */
public record MediaResponse(String name) {}
