package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.client.XmlNode;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.Mission;
import dev.flightloom.domain.wayline.plan.PayloadKey;
import java.util.List;
import java.util.stream.Stream;

/** What a missionConfig means; wrong values read as missing, the rules tell of them. */
final class MissionReader {
  private MissionReader() {}

  /** {@code reference} is the template's missionConfig, the only one that knows the take-off. */
  static Mission read(XmlNode config, XmlNode reference) {
    return new Mission(
        Words.read(Mission.FlyTo.class, config.textOf("flyToWaylineMode")),
        Words.read(Mission.FinishAction.class, config.textOf("finishAction")),
        Words.read(Mission.OnLostLink.class, config.textOf("exitOnRCLost")),
        Words.read(Mission.LostLinkAction.class, config.textOf("executeRCLostAction")),
        Numbers.read(config.textOf("takeOffSecurityHeight")),
        Numbers.read(config.textOf("globalTransitionalSpeed")),
        Numbers.read(config.textOf("globalRTHHeight")),
        aircraft(config).stream().toList(),
        payloads(config),
        takeOff(reference.textOf("takeOffRefPoint")));
  }

  /** The sub type may be missing, which means 0. */
  static List<AircraftKey> aircraft(XmlNode config) {
    var info = config.childOrNone("droneInfo");
    var type = Numbers.whole(info.textOf("droneEnumValue"));
    var subType = Numbers.whole(info.textOf("droneSubEnumValue")).orElse(0);
    return type.isPresent() ? List.of(AircraftKey.of(type.getAsInt(), subType)) : List.of();
  }

  static List<PayloadKey> payloads(XmlNode config) {
    return config.all("payloadInfo").flatMap(MissionReader::payload).toList();
  }

  private static Stream<PayloadKey> payload(XmlNode info) {
    var type = Numbers.whole(info.textOf("payloadEnumValue"));
    var subType = Numbers.whole(info.textOf("payloadSubEnumValue")).orElse(0);
    var position = Numbers.whole(info.textOf("payloadPositionIndex")).orElse(0);
    return type.isPresent()
        ? Stream.of(new PayloadKey(type.getAsInt(), subType, position))
        : Stream.empty();
  }

  /** Latitude first, unlike coordinates (contract chapter 7.4). */
  private static Position takeOff(String text) {
    var parts = text.split(",", 4);
    var height = parts.length > 2 ? Numbers.read(parts[2].strip()) : Figure.untold();
    return WpmlPoint.Pair.read(text)
        .map(it -> Position.of(it.first(), it.second(), height.told().orElse(0)))
        .orElse(Position.UNKNOWN);
  }
}
