package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;

/** Firmware of a device; {@code needsConsistency} is compatible_status, 1 when parts differ. */
public record Firmware(
    Reading<String> version,
    Reading<Foreign<Switch>> upgrading,
    Reading<Foreign<Switch>> needsConsistency) {}
