package dev.flightloom.adapters.cli.device;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Options of every command that speaks of one device. */
@Command
class DeviceOptions extends ProjectOptions {
  @Parameters(index = "0", paramLabel = "SN", description = "Serial number of the device.")
  String sn = "";

  DeviceSn device() {
    return new DeviceSn(sn.strip());
  }

  /** Complains before anything is started. */
  void check(CommandSpec spec) {
    if (sn.isBlank()) {
      throw new ParameterException(spec.commandLine(), "SN is blank: give a serial number");
    }
  }

  /** The camera of that index. */
  static CameraIndex camera(CommandSpec spec, String text) {
    try {
      return CameraIndex.wanted(text);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), "CAMERA " + refused.getMessage(), refused);
    }
  }
}
