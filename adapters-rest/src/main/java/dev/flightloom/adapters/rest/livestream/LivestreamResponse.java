package dev.flightloom.adapters.rest.livestream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.Playback;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to play; holds a token, which is its purpose, so it prints none of it. */
@Schema(
    name = "Livestream",
    description =
        "How to play a live video: a room of Agora or Volcengine, which needs that vendor's SDK;"
            + " or an address; or what FlightHub said, where this release does not know it.")
@JsonInclude(Include.NON_EMPTY)
record LivestreamResponse(
    @Schema(
            required = true,
            description = "agora, volcengine, srs, or FlightHub's own word.",
            examples = "agora")
        String kind,
    @Schema(description = "Agora and Volcengine.") String appId,
    @Schema(description = "Channel of Agora, room of Volcengine.", examples = "1AIRTEST0001_81-0-0")
        String room,
    @Schema(description = "Agora and Volcengine; a secret.") String token,
    @Schema(description = "Agora and Volcengine; whom the token is for.") String userId,
    @Schema(description = "SRS; may hold a secret.") String url,
    @Schema(description = "SRS: whep, hls or flv.") String protocol,
    @Schema(description = "What FlightHub said where this release does not know the kind.")
        String text,
    @Schema(required = true, description = "When the permission to play ends.") Instant expiresAt,
    @Schema(
            required = true,
            description =
                "The stream ends by itself so long after the last viewer; none can stop" + " it.",
            examples = "300")
        long endsSecondsAfterLastViewer) {

  static LivestreamResponse of(LiveStream stream) {
    return switch (stream.playback()) {
      case Playback.Agora(var app, var channel, var token, var user) ->
          room("agora", app, channel, token.value(), user, stream);
      case Playback.Volcengine(var app, var room, var token, var user) ->
          room("volcengine", app, room, token.value(), user, stream);
      case Playback.Srs srs ->
          new LivestreamResponse(
              "srs",
              "",
              "",
              "",
              "",
              srs.url(),
              Words.of(srs.protocol()),
              "",
              stream.expiresAt(),
              idle());
      case Playback.Unrecognised(var kind, var text) ->
          new LivestreamResponse(
              kind, "", "", "", "", "", "", text.value(), stream.expiresAt(), idle());
    };
  }

  private static LivestreamResponse room(
      String kind, String app, String room, String token, String user, LiveStream stream) {
    return new LivestreamResponse(
        kind, app, room, token, user, "", "", "", stream.expiresAt(), idle());
  }

  private static long idle() {
    return LiveStream.IDLE_STOP.toSeconds();
  }

  @Override
  public String toString() {
    return "LivestreamResponse[" + kind + ", redacted]";
  }
}
