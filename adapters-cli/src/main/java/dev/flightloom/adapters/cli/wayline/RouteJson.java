package dev.flightloom.adapters.cli.wayline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.HeightRange;
import dev.flightloom.domain.wayline.plan.Mission;
import dev.flightloom.domain.wayline.plan.PayloadKey;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import java.util.Locale;

/** Routes as JSON; a figure that is not told is left out. */
final class RouteJson {
  private RouteJson() {}

  static ObjectNode of(RouteFile route) {
    var plan = route.plan();
    var node =
        Json.object()
            .put("name", route.name())
            .put("sizeInBytes", route.sizeInBytes())
            .put("format", plan.format());
    putMission(node, plan.mission());
    node.set("templates", Json.list(plan.templates(), it -> text(it.word())));
    node.put("paths", plan.paths().size())
        .put("waypoints", plan.waypoints())
        .put("distanceInMetres", plan.distanceInMetres());
    put(node, "durationInSeconds", plan.durationInSeconds());
    node.set("heights", Json.list(plan.heights(), RouteJson::of));
    var actions = node.putObject("actions");
    plan.actions().forEach(actions::put);
    node.put("namesAuthor", route.namesAuthor());
    node.set("findings", Json.list(route.findings(), RouteJson::of));
    return node;
  }

  static ObjectNode of(RouteFinding finding) {
    return Json.object()
        .put("code", finding.code())
        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .put("document", finding.document())
        .put("element", finding.element())
        .put("message", finding.message())
        .put("remedy", finding.remedy());
  }

  static ObjectNode of(Wayline route) {
    var node =
        Json.object()
            .put("id", route.id().value())
            .put("name", route.name())
            .put("aircraft", route.aircraft().value())
            .put("aircraftName", route.aircraft().name());
    node.set(
        "payloads",
        Json.list(
            route.payloads(), it -> Json.object().put("type", it.type()).put("lens", it.lens())));
    node.set("templates", Json.list(route.templates(), it -> text(it.word())));
    return node.put("updatedAt", route.updatedAt().toString())
        .put("sizeInBytes", route.sizeInBytes());
  }

  /** The link is a secret and stays out; routes download asks for one of its own. */
  static ObjectNode of(WaylineDetails details) {
    return of(details.route())
        .put("distanceInMetres", details.distanceInMetres())
        .put("waypoints", details.waypoints());
  }

  private static void putMission(ObjectNode node, Mission mission) {
    mission
        .flownBy()
        .ifPresent(it -> node.put("aircraft", it.value()).put("aircraftName", it.name()));
    node.set("payloads", Json.list(mission.payloads(), RouteJson::of));
    put(node, "takeOffHeightInMetres", mission.takeOffHeight());
    put(node, "transitSpeedInMetresPerSecond", mission.transitSpeed());
    put(node, "returnHeightInMetres", mission.returnHeight());
    put(node, "flyTo", mission.flyTo());
    put(node, "finishAction", mission.finish());
    put(node, "onLostLink", mission.onLostLink());
    put(node, "lostLinkAction", mission.lostLinkAction());
  }

  private static ObjectNode of(PayloadKey payload) {
    return Json.object()
        .put("type", payload.type())
        .put("subType", payload.subType())
        .put("position", payload.position())
        .put("name", payload.name());
  }

  private static ObjectNode of(HeightRange range) {
    return Json.object()
        .put("reference", range.reference().word())
        .put("lowestInMetres", range.lowest())
        .put("highestInMetres", range.highest());
  }

  private static void put(ObjectNode node, String name, Figure figure) {
    figure.told().ifPresent(it -> node.put(name, it));
  }

  private static void put(ObjectNode node, String name, Foreign<?> word) {
    if (!word.word().isEmpty()) {
      node.put(name, word.word());
    }
  }

  private static com.fasterxml.jackson.databind.JsonNode text(String text) {
    return Json.object().textNode(text);
  }
}
