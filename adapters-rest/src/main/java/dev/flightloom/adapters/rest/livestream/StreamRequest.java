package dev.flightloom.adapters.rest.livestream;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.livestream.StreamOrder;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which video is wanted. */
record StreamRequest(StreamOrder order) {

  private static final DeviceSn NO_DEVICE = new DeviceSn("missing");
  private static final CameraIndex NO_CAMERA = new CameraIndex("0-0-0");

  @Schema(
      name = "LivestreamRequest",
      description = "Which video is wanted.",
      additionalProperties = Schema.False.class)
  record Body(
      @Schema(
              required = true,
              description = "Owner of the camera: the dock, or the aircraft.",
              examples = "8DCKTEST0001")
          String device,
      @Schema(required = true, description = "Type, subtype, gimbal.", examples = "165-0-7")
          String camera,
      @Schema(
              enumeration = {"adaptive", "smooth", "ultra-high-definition"},
              defaultValue = "adaptive")
          String quality,
      @Schema(
              minimum = "1",
              maximum = "86400",
              defaultValue = "7200",
              description = "How long the permission to play lasts.")
          int tokenLifeInSeconds) {}

  static StreamRequest read(Members in) {
    var life =
        in.wholeNumber("tokenLifeInSeconds")
            .map(Duration::ofSeconds)
            .orElse(StreamOrder.USUAL_TOKEN_LIFE);
    var usual =
        new StreamOrder(
            in.required("device", in.text("device", DeviceSn::new), NO_DEVICE),
            in.required("camera", in.text("camera", CameraIndex::wanted), NO_CAMERA),
            in.word("quality", StreamQuality.class).orElse(StreamQuality.ADAPTIVE),
            StreamOrder.USUAL_TOKEN_LIFE);
    return new StreamRequest(
        in.violations().read("tokenLifeInSeconds", "", _ -> lasting(usual, life)).orElse(usual));
  }

  private static StreamOrder lasting(StreamOrder order, Duration life) {
    return new StreamOrder(order.device(), order.camera(), order.quality(), life);
  }
}
