package dev.flightloom.simulator.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flightloom.simulator.fleet.station.DeviceModel;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** A device's kind on the wire (contract 3.2); its numbers are texts. */
@RegisterForReflection
public record DeviceModelWire(
    String key,
    String domain,
    String type,
    String subType,
    String name,
    @JsonProperty("class") String kind) {

  /** The kind as it is written. */
  public static DeviceModelWire of(DeviceModel model) {
    return new DeviceModelWire(
        model.key(), model.part(0), model.part(1), model.part(2), model.name(), model.kind());
  }
}
