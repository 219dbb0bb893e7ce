package dev.flightloom.adapters.rest.livestream;

import dev.flightloom.adapters.rest.param.Members;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ForwarderSwitch", additionalProperties = Schema.False.class)
record ForwarderSwitchRequest(
    @Schema(required = true, description = "Push whenever the device is online.") boolean enabled) {

  static ForwarderSwitchRequest read(Members in) {
    return new ForwarderSwitchRequest(in.required("enabled", in.flag("enabled"), false));
  }
}
