package dev.flightloom.wrong.r02.domain.domain.device;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Wrong: the domain knows how it is written. */
public record DeviceSn(@JsonProperty("sn") String value) {}
