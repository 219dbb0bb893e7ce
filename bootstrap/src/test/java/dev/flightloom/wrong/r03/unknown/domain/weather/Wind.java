package dev.flightloom.wrong.r03.unknown.domain.weather;

/** Wrong: nobody entered weather into the table. */
public record Wind(double metresPerSecond) {}
