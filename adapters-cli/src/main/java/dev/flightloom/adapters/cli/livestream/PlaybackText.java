package dev.flightloom.adapters.cli.livestream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.Playback;
import java.util.LinkedHashMap;
import java.util.Map;

/** How to play a stream, for people without tokens and for machines with them. */
final class PlaybackText {
  private PlaybackText() {}

  /** Where to play; the token stays out, since screens are shared. */
  static Map<String, String> shown(Playback playback) {
    var lines = new LinkedHashMap<String, String>();
    switch (playback) {
      case Playback.Agora(var app, var channel, _, var user) -> {
        lines.put("plays in", "an Agora room, with Agora's SDK");
        lines.put("app id", app);
        lines.put("channel", channel);
        lines.put("user id", user);
      }
      case Playback.Volcengine(var app, var room, _, var user) -> {
        lines.put("plays in", "a Volcengine room, with Volcengine's SDK");
        lines.put("app id", app);
        lines.put("room", room);
        lines.put("user id", user);
      }
      case Playback.Srs srs -> {
        lines.put("plays in", "any player that speaks " + Choices.word(srs.protocol()));
        lines.put("address", srs.url());
      }
      case Playback.Unrecognised(var kind, _) ->
          lines.put("plays in", "something called '" + kind + "' that this release does not know");
    }
    return lines;
  }

  /** Everything, tokens too: they are what was asked for. */
  static ObjectNode node(LiveStream stream) {
    var node =
        switch (stream.playback()) {
          case Playback.Agora(var app, var channel, var token, var user) ->
              room("agora", app, channel).put("token", token.value()).put("userId", user);
          case Playback.Volcengine(var app, var room, var token, var user) ->
              room("volcengine", app, room).put("token", token.value()).put("userId", user);
          case Playback.Srs srs ->
              Json.object()
                  .put("kind", "srs")
                  .put("url", srs.url())
                  .put("protocol", Choices.word(srs.protocol()));
          case Playback.Unrecognised(var kind, var text) ->
              Json.object().put("kind", kind).put("text", text.value());
        };
    return node.put("expiresAt", stream.expiresAt().toString())
        .put("endsSecondsAfterLastViewer", LiveStream.IDLE_STOP.toSeconds());
  }

  private static ObjectNode room(String kind, String app, String room) {
    return Json.object().put("kind", kind).put("appId", app).put("room", room);
  }
}
