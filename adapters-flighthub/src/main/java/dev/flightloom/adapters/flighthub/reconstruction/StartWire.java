package dev.flightloom.adapters.flighthub.reconstruction;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Starts builds; each parameter is JSON text inside JSON, empty for a kind that is not wanted
 * (contract chapter 10.5).
 */
record StartWire(
    String resourceUuid,
    @JsonProperty("parameter_2d") String parameter2d,
    @JsonProperty("parameter_3d") String parameter3d,
    @JsonProperty("parameter_3dgs") String parameter3dgs,
    String parameterLidar,
    boolean deleteResourceIfFinish) {}
