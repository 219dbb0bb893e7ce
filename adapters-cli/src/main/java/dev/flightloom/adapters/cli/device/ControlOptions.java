package dev.flightloom.adapters.cli.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which control is meant, and how it is shown. */
@Command
class ControlOptions extends DeviceOptions {
  @Option(names = "--flight", order = 10, description = "Control of the flight.")
  boolean flight;

  @Option(
      names = "--camera",
      order = 11,
      split = ",",
      paramLabel = "CAMERA",
      description = "Control of a camera, such as 81-0-0; may be repeated.")
  List<String> cameras = new ArrayList<>();

  @Override
  void check(CommandSpec spec) {
    super.check(spec);
    cameras.forEach(it -> DeviceOptions.camera(spec, it));
    if (!flight && cameras.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "give --flight, --camera, or both");
    }
  }

  ControlClaim claim() {
    return new ControlClaim(device(), flight, cameras.stream().map(CameraIndex::new).toList());
  }

  static ObjectNode node(ControlHolding holding) {
    var node = Json.object().put("aircraft", holding.aircraft().value());
    node.set("controls", Json.list(holding.controls(), ControlOptions::node));
    return node;
  }

  static String line(ControlHolding holding) {
    return holding.aircraft() + ": " + holding + ". Anybody may take it at any time.";
  }

  private static ObjectNode node(ControlHolding.Control control) {
    var node = Json.object().put("kind", control.kind().word());
    control.camera().known().ifPresent(it -> node.put("camera", it.value()));
    control.gateway().known().ifPresent(it -> node.put("gateway", it.value()));
    control.holder().known().ifPresent(it -> node.put("holder", it.callSign()));
    return node;
  }
}
