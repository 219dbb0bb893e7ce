package dev.flightloom.adapters.cli.livestream;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.ForwardTarget.Gb28181;
import dev.flightloom.domain.livestream.ForwardTarget.Rtmp;
import dev.flightloom.domain.livestream.PushAddress;
import dev.flightloom.domain.livestream.Secret;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a new forwarder sends to: by RTMP, or to a GB/T 28181 platform. */
@Command
class TargetOptions {
  @Option(
      names = "--rtmp",
      order = 20,
      paramLabel = "URL",
      description = "Push to this address (rtmp or rtmps); no two forwarders push to the same.")
  String rtmp = "";

  @Option(
      names = "--gb-server",
      order = 21,
      paramLabel = "IP:PORT",
      description = "Register at this GB/T 28181 platform; needs the options below too.")
  String server = "";

  @Option(
      names = "--gb-server-id",
      order = 22,
      paramLabel = "ID",
      description = "Number of the platform.")
  String serverId = "";

  @Option(
      names = "--gb-device-id",
      order = 23,
      paramLabel = "ID",
      description = "Number of the device that we are there.")
  String deviceId = "";

  @Option(
      names = "--gb-password",
      order = 24,
      paramLabel = "TEXT",
      defaultValue = "${env:FLIGHTLOOM_GB_PASSWORD:-}",
      description =
          "Password of that device; better given as FLIGHTLOOM_GB_PASSWORD, as command lines are"
              + " seen by others.")
  String password = "";

  @Option(
      names = "--gb-local-port",
      order = 25,
      paramLabel = "PORT",
      description = "Our own port; 5060 unless given.")
  int localPort = 5060;

  @Option(
      names = "--gb-channel",
      order = 26,
      paramLabel = "ID",
      description = "Number of the video channel.")
  String channel = "";

  ForwardTarget.Creatable target(CommandSpec spec) {
    if (rtmp.isBlank() == server.isBlank()) {
      throw Choices.wrong(spec, "give exactly one of --rtmp and --gb-server");
    }
    return rtmp.isBlank()
        ? platform(spec)
        : new Rtmp(Choices.read(spec, "--rtmp", rtmp, PushAddress::wanted));
  }

  private ForwardTarget.Creatable platform(CommandSpec spec) {
    if (Stream.of(serverId, deviceId, password, channel).anyMatch(String::isBlank)) {
      throw Choices.wrong(
          spec, "--gb-server needs --gb-server-id, --gb-device-id, --gb-password and --gb-channel");
    }
    var platform = Choices.read(spec, "--gb-server", server, this::platform);
    var identity = new ForwardTarget.Identity(deviceId, new Secret(password));
    return Choices.read(
        spec, "--gb-local-port", "", _ -> new Gb28181(platform, identity, localPort, channel));
  }

  private ForwardTarget.Platform platform(String text) {
    var colon = text.lastIndexOf(':');
    var port = text.substring(colon + 1);
    if (colon < 1 || !port.matches("\\d{1,5}")) {
      throw new IllegalArgumentException("is '" + text + "', but IP:PORT is accepted");
    }
    return new ForwardTarget.Platform(text.substring(0, colon), Integer.parseInt(port), serverId);
  }
}
