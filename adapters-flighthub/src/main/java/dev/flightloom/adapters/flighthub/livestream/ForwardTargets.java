package dev.flightloom.adapters.flighthub.livestream;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.PushAddress;
import dev.flightloom.domain.livestream.Secret;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a forwarder sends to (contract chapter 5.5). All members of all protocols may be
 * there at once; what does not make a target of its protocol is kept as names and values.
 */
final class ForwardTargets {
  private ForwardTargets() {}

  static ForwardTarget read(@Nullable String schema, @Nullable JsonNode option) {
    var word = schema == null ? "" : schema;
    var values = values(option);
    if (word.equals("rtmp") && values.containsKey("url")) {
      return new ForwardTarget.Rtmp(new PushAddress(values.getOrDefault("url", "")));
    }
    if (word.equals("gb28181") && isPort(values, "server_port") && isPort(values, "local_port")) {
      return platform(values);
    }
    return new ForwardTarget.Other(word, values);
  }

  private static ForwardTarget platform(Map<String, String> values) {
    return new ForwardTarget.Gb28181(
        new ForwardTarget.Platform(
            values.getOrDefault("server_ip", ""),
            port(values, "server_port"),
            values.getOrDefault("server_id", "")),
        new ForwardTarget.Identity(
            values.getOrDefault("device_id", ""),
            new Secret(values.getOrDefault("device_password", ""))),
        port(values, "local_port"),
        values.getOrDefault("local_channel", ""));
  }

  private static boolean isPort(Map<String, String> values, String name) {
    var text = values.getOrDefault(name, "");
    return text.matches("\\d{1,5}") && port(values, name) >= 1 && port(values, name) <= 65_535;
  }

  private static int port(Map<String, String> values, String name) {
    return Integer.parseInt(values.getOrDefault(name, ""));
  }

  /** Members that hold something, numbers and flags as texts. */
  private static Map<String, String> values(@Nullable JsonNode option) {
    if (option == null || !option.isObject()) {
      return Map.of();
    }
    return option.properties().stream()
        .filter(it -> it.getValue().isValueNode() && !it.getValue().asText().isEmpty())
        .filter(it -> !it.getValue().isNull())
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().asText()));
  }
}
