package dev.flightloom.adapters.rest.livestream;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.ForwardTarget.Gb28181;
import dev.flightloom.domain.livestream.ForwardTarget.Rtmp;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.livestream.PushAddress;
import dev.flightloom.domain.livestream.Secret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A forwarder that is to be created; never printed, as its target may hold a key. */
record ForwarderRequest(NewForwarder forwarder) {

  private static final DeviceSn NO_DEVICE = new DeviceSn("missing");
  private static final CameraIndex NO_CAMERA = new CameraIndex("0-0-0");
  private static final ForwardTarget.Creatable NOWHERE = new Rtmp(new PushAddress("missing"));
  private static final int SOME_PORT = 1;

  @Schema(
      name = "ForwarderRequest",
      description = "What to push, and where: exactly one of rtmp and gb28181.",
      additionalProperties = Schema.False.class)
  record Body(
      @Schema(required = true, description = "Unique.", examples = "north-dock-out") String name,
      @Schema(required = true, examples = "8DCKTEST0001") String device,
      @Schema(required = true, examples = "165-0-7") String camera,
      @Schema(description = "Push by RTMP.") RtmpBody rtmp,
      @Schema(description = "Register at a GB/T 28181 platform.") Gb28181Body gb28181) {}

  @Schema(name = "RtmpTarget", additionalProperties = Schema.False.class)
  record RtmpBody(
      @Schema(
              required = true,
              description = "rtmp or rtmps; no two forwarders push to the same.",
              examples = "rtmp://ingest.example.net/live/key")
          String url) {}

  @Schema(name = "Gb28181Target", additionalProperties = Schema.False.class)
  record Gb28181Body(
      @Schema(required = true, examples = "10.0.0.1") String serverIp,
      @Schema(required = true, minimum = "1", maximum = "65535", examples = "5060") int serverPort,
      @Schema(required = true) String serverId,
      @Schema(required = true) String deviceId,
      @Schema(required = true, description = "Never shown again.") String devicePassword,
      @Schema(required = true, minimum = "1", maximum = "65535", examples = "5060") int localPort,
      @Schema(required = true) String localChannel) {}

  static ForwarderRequest read(Members in) {
    return new ForwarderRequest(
        new NewForwarder(
            in.required("name", in.text("name").filter(it -> !it.isBlank()), "missing"),
            in.required("device", in.text("device", DeviceSn::new), NO_DEVICE),
            in.required("camera", in.text("camera", CameraIndex::wanted), NO_CAMERA),
            target(in)));
  }

  private static ForwardTarget.Creatable target(Members in) {
    var rtmp = in.object("rtmp").map(ForwarderRequest::rtmp);
    var platform = in.object("gb28181").map(ForwarderRequest::platform);
    if (rtmp.isPresent() == platform.isPresent()) {
      in.violations().add("rtmp", "exactly one of rtmp and gb28181 is needed");
    }
    return rtmp.or(() -> platform).orElse(NOWHERE);
  }

  private static ForwardTarget.Creatable rtmp(Members in) {
    var address = in.text("url", PushAddress::wanted);
    in.refuseOthers();
    return new Rtmp(in.required("url", address, new PushAddress("missing")));
  }

  private static ForwardTarget.Creatable platform(Members in) {
    var server =
        new ForwardTarget.Platform(
            text(in, "serverIp"), port(in, "serverPort"), text(in, "serverId"));
    var identity =
        new ForwardTarget.Identity(text(in, "deviceId"), new Secret(text(in, "devicePassword")));
    var target = new Gb28181(server, identity, port(in, "localPort"), text(in, "localChannel"));
    in.refuseOthers();
    return target;
  }

  private static String text(Members in, String name) {
    return in.required(name, in.text(name).filter(it -> !it.isBlank()), "missing");
  }

  private static int port(Members in, String name) {
    var port = in.wholeNumber(name);
    if (port.filter(it -> it < 1 || it > 65_535).isPresent()) {
      in.violations().add(in.path(name), "must be a port from 1 to 65535");
      return SOME_PORT;
    }
    return in.required(name, port, SOME_PORT);
  }
}
