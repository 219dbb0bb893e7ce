package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device in a list (contract chapter 3.2). The mode is a number here and a word in the state
 * (contract chapter 14, row 17), so both are read.
 */
record DeviceWire(
    @Nullable String sn,
    @Nullable String callsign,
    @Nullable ModelWire deviceModel,
    @Nullable JsonNode deviceOnlineStatus,
    @Nullable JsonNode modeCode,
    @Nullable List<@Nullable CameraWire> cameraList) {

  /** The product; the numbers come as text (contract chapter 1.5, rule 5). */
  record ModelWire(
      @Nullable String key,
      @Nullable String domain,
      @Nullable String name,
      @JsonProperty("class") @Nullable String kind) {}

  /** A camera: positions of a dock's, lenses of an aircraft's. */
  record CameraWire(
      @Nullable String cameraIndex,
      @Nullable List<@Nullable String> availableCameraPositions,
      @Nullable String cameraPosition,
      @Nullable List<@Nullable LensWire> lensList) {}

  /** One video of a camera. */
  record LensWire(@Nullable List<@Nullable String> availableLensTypes, @Nullable String lensType) {}

  /** The same device, known to have a number. */
  DeviceWire complete() {
    Mandatory.of("a device").text("sn", sn);
    return this;
  }
}
