package dev.flightloom.wrong.r08.component.domain.device;

import java.util.Optional;

/** Wrong: a component that may be missing twice. */
public record Device(Optional<String> name) {}
