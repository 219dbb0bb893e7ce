package dev.flightloom.adapters.flighthub.livestream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.UnixTime;
import dev.flightloom.adapters.flighthub.client.WireJson;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.Playback;
import dev.flightloom.domain.livestream.Secret;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the three kinds of answers (contract 15.8). One that is of a known kind and does not look
 * like it is kept as it came, as it may still be of use to somebody.
 */
final class StreamReader {
  private StreamReader() {}

  /** Reads a complete answer. */
  static LiveStream read(StreamWire wire) {
    var kind = wire.urlType() == null ? "" : wire.urlType();
    var text = wire.url() == null ? "" : wire.url();
    var expires = wire.expireTs() == null ? 0 : wire.expireTs();
    return new LiveStream(
        playback(kind, text).orElseGet(() -> new Playback.Unrecognised(kind, new Secret(text))),
        UnixTime.toInstant(expires));
  }

  private static Optional<Playback> playback(String kind, String text) {
    return switch (kind) {
      case "agora" -> json(text).flatMap(StreamReader::agora);
      case "volc" -> volcengine(query(text));
      case "srs" -> text.contains("://") ? Optional.of(new Playback.Srs(text)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A JSON text inside JSON. */
  private static Optional<Playback> agora(JsonNode room) {
    var appId = room.path("app_id").asText();
    var channel = room.path("channel_name").asText();
    var token = room.path("token").asText();
    return appId.isBlank() || channel.isBlank() || token.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Playback.Agora(appId, channel, new Secret(token), room.path("uid").asText()));
  }

  private static Optional<Playback> volcengine(Map<String, String> room) {
    var appId = room.getOrDefault("app_id", "");
    var id = room.getOrDefault("room_id", "");
    var token = room.getOrDefault("token", "");
    return appId.isBlank() || id.isBlank() || token.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Playback.Volcengine(
                appId, id, new Secret(token), room.getOrDefault("user_id", "")));
  }

  private static Optional<JsonNode> json(String text) {
    try {
      return Optional.ofNullable(WireJson.newMapper().readTree(text)).filter(JsonNode::isObject);
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> query(String text) {
    var members = new HashMap<String, String>();
    for (var pair : text.substring(text.indexOf('?') + 1).split("&", -1)) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        members.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
      }
    }
    return members;
  }

  /** Tokens are Base64, whose plus must survive; what is no percent encoding stays as it is. */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return value;
    }
  }
}
