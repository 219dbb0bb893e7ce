package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Reading;

/** Quality of the ways between aircraft and gateway, each 0 to 5 (wireless_link). */
public record RadioLink(Reading<Integer> sdrQuality, Reading<Integer> cellularQuality) {}
