package dev.flightloom.adapters.rest.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceCamera;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceModel;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Device", description = "A device as FlightHub's list has it.")
record DeviceResponse(
    @Schema(required = true, description = "Serial number.", examples = "8DCKTEST0001") String sn,
    @Schema(required = true, description = "May be empty.", examples = "Dock North")
        String callsign,
    @Schema(
            required = true,
            description = "dock, aircraft, controller, payload, or a word added since.",
            examples = "dock")
        @JsonProperty("class")
        String kind,
    @Schema(required = true, description = "Key and name of the product.") Model model,
    @Schema(
            required = true,
            enumeration = {"yes", "no", "untold"},
            description = "untold is no reason to believe that it is online.")
        String online,
    @Schema(
            required = true,
            description = "FlightHub's word for what it is doing; empty when untold.",
            examples = "idle")
        String mode,
    @Schema(description = "What it is paired with; absent when with nothing.")
        @JsonInclude(Include.NON_EMPTY)
        String partner,
    @Schema(required = true, description = "Often empty for an offline device.")
        List<Camera> cameras) {

  @Schema(name = "DeviceModel")
  record Model(
      @Schema(required = true, examples = "3-2-0") String key,
      @Schema(required = true, examples = "DJI Dock 2") String name) {

    static Model of(DeviceModel model) {
      return new Model(model.key(), model.name());
    }
  }

  @Schema(name = "DeviceCamera", description = "Positions are of docks, lenses of aircraft.")
  record Camera(
      @Schema(required = true, examples = "165-0-7") String index,
      @Schema(required = true, examples = "[\"indoor\", \"outdoor\"]") List<String> positions,
      @Schema(description = "What it shows; absent when untold.", examples = "outdoor")
          @JsonInclude(Include.NON_EMPTY)
          String position,
      @Schema(required = true, examples = "[\"wide\", \"zoom\"]") List<String> lenses,
      @Schema(description = "What it shows; absent when untold.", examples = "wide")
          @JsonInclude(Include.NON_EMPTY)
          String lens) {

    static Camera of(DeviceCamera camera) {
      return new Camera(
          camera.index().value(),
          camera.availablePositions().stream().map(Foreign::word).toList(),
          word(camera.position()),
          camera.lenses().stream()
              .flatMap(it -> it.available().stream())
              .map(Foreign::word)
              .distinct()
              .toList(),
          camera.lenses().stream()
              .map(it -> word(it.current()))
              .filter(it -> !it.isEmpty())
              .findFirst()
              .orElse(""));
    }

    private static <E extends Enum<E>> String word(Reading<Foreign<E>> reading) {
      return reading.known().map(Foreign::word).orElse("");
    }
  }

  static DeviceResponse of(Placement placement) {
    var device = placement.device();
    return new DeviceResponse(
        device.sn().value(),
        device.callsign(),
        kind(device.model().kind()),
        Model.of(device.model()),
        online(device),
        device.mode().word(),
        placement.partner().known().map(DeviceSn::value).orElse(""),
        device.cameras().stream().map(Camera::of).toList());
  }

  /** Our words: FlightHub calls a dock airport and a controller rc. */
  static String kind(Foreign<DeviceClass> kind) {
    return switch (kind) {
      case Foreign.Known<DeviceClass>(var known) -> known.name().toLowerCase(Locale.ROOT);
      case Foreign.Unrecognised<DeviceClass>(var word) -> word;
    };
  }

  private static String online(Device device) {
    return device.online().known().map(it -> it ? "yes" : "no").orElse("untold");
  }
}
