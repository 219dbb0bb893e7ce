package dev.flightloom.adapters.flighthub.reconstruction;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** One entry per kind that was started (contract chapter 10.5). */
record StartAnswerWire(
    @JsonProperty("model_2d") @Nullable StartedWire model2d,
    @JsonProperty("model_3d") @Nullable StartedWire model3d,
    @JsonProperty("model_3dgs") @Nullable StartedWire model3dgs,
    @Nullable StartedWire modelLidar) {

  /** The model that is going to be built. */
  record StartedWire(
      @Nullable String uuid, @Nullable Integer status, @Nullable Integer subErrorCode) {}
}
