package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Reading;

/** What a remote controller tells, of which little was ever seen (contract chapter 4.1). */
public record ControllerState(
    Reading<Integer> batteryPercent, Place place, RadioLink link, Firmware firmware)
    implements DeviceState {}
