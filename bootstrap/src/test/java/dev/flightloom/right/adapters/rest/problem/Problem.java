package dev.flightloom.right.adapters.rest.problem;

/** One of the shared packages. */
public record Problem(String code) {}
