package dev.flightloom.wrong.r01.unlayered.tools;

/** Wrong: belongs to no layer. */
public record Texts(String text) {}
