package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.UnixTime;
import dev.flightloom.adapters.flighthub.device.HealthListWire.MessageWire;
import dev.flightloom.domain.device.health.HealthLevel;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.device.health.Situation;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns wire messages into health messages; nothing of a message is mandatory. */
final class HealthWireMapper {

  private HealthWireMapper() {}

  static List<HealthMessage> toMessages(List<MessageWire> wires) {
    return wires.stream().map(HealthWireMapper::toMessage).toList();
  }

  private static HealthMessage toMessage(MessageWire wire) {
    return new HealthMessage(
        Foreign.of(HealthLevel.class, Sparse.text(wire.level())),
        Sparse.text(wire.code()),
        Sparse.text(wire.message()),
        Sparse.told(wire.imminent()),
        Sparse.told(wire.inTheSky()).map(word -> Foreign.of(Situation.class, word)),
        Sparse.text(wire.module()),
        Sparse.text(wire.domainType()),
        Sparse.text(wire.hmsId()),
        Sparse.told(wire.status()),
        time(wire.beginTime()),
        time(wire.endTime()),
        time(wire.deviceDataUpdateTime()),
        arguments(wire.args()),
        toMessages(Sparse.entries(wire.subHmsList()).toList()));
  }

  /** Milliseconds; 0 is the time of something that has not happened. */
  private static Reading<Instant> time(@Nullable Long number) {
    return number == null || number <= 0
        ? Reading.untold()
        : Reading.told(UnixTime.toInstant(number));
  }

  private static Map<String, String> arguments(@Nullable JsonNode node) {
    return node == null
        ? Map.of()
        : node.properties().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> plain(it.getValue())));
  }

  private static String plain(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
