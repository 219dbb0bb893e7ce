package dev.flightloom.wrong.r03.shared.domain.project;

/** Right by itself. */
public record ProjectId(String value) {}
