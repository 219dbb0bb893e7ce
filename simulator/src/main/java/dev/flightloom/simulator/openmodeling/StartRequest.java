package dev.flightloom.simulator.openmodeling;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * Body of a start (contract 10.5), before any check; its components are the members.
 *
 * <p>The parameters are trees here, so that a JSON object in place of a JSON text is noticed.
 */
@RegisterForReflection
record StartRequest(
    @Nullable String resourceUuid,
    @JsonProperty("parameter_2d") @Nullable JsonNode parameter2d,
    @JsonProperty("parameter_3d") @Nullable JsonNode parameter3d,
    @JsonProperty("parameter_3dgs") @Nullable JsonNode parameter3dgs,
    @JsonProperty("parameter_lidar") @Nullable JsonNode parameterLidar,
    @Nullable Boolean deleteResourceIfFinish) {}
