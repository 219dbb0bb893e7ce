package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a device tells (contract chapter 4.1); its properties depend on what it is. */
record StateWire(
    @Nullable String deviceSn,
    DeviceWire.@Nullable ModelWire deviceModel,
    @Nullable JsonNode deviceState) {}
