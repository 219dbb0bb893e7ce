package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.HeightRange;
import dev.flightloom.domain.wayline.plan.HeightReference;
import dev.flightloom.domain.wayline.plan.Mission;
import dev.flightloom.domain.wayline.plan.PayloadKey;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import dev.flightloom.domain.wayline.plan.RoutePlan;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Explains a route to a person. */
record RouteText(Terminal terminal) {

  void print(RouteFile route) {
    var plan = route.plan();
    line("Route", route.name() + ", " + Quantities.bytes(route.sizeInBytes()));
    line("Format", plan.format().isEmpty() ? "not told" : "WPML " + plan.format());
    line("Aircraft", aircraft(plan.mission()));
    line("Payload", payloads(plan.mission()));
    line("Waypoints", waypoints(plan));
    line("Distance", metres(plan.distanceInMetres()));
    line("Duration", duration(plan.durationInSeconds()));
    plan.heights().forEach(it -> line("Heights", heights(it)));
    line("Take-off", "climbs to " + figure(plan.mission().takeOffHeight(), "m") + " first");
    line("Actions", actions(plan.actions()));
    line("At the end", plan.mission().finish().word());
    line("Lost link", lostLink(plan.mission()));
    printFindings(route.findings());
  }

  void printFindings(List<RouteFinding> findings) {
    if (findings.isEmpty()) {
      line("Findings", "none");
    }
    findings.forEach(this::print);
  }

  private void print(RouteFinding finding) {
    var style =
        switch (finding.severity()) {
          case FAULT -> Terminal.Style.RED;
          case WARNING -> Terminal.Style.YELLOW;
          case NOTE -> Terminal.Style.DIM;
        };
    var head = finding.severity().name().toLowerCase(Locale.ROOT) + " [" + finding.code() + "]";
    terminal.print(terminal.styled(style, head) + " " + finding.message());
    if (!finding.place().isEmpty()) {
      terminal.print("  in " + finding.place());
    }
    terminal.print("  " + finding.remedy());
  }

  private void line(String name, String value) {
    terminal.print("%-12s%s".formatted(name, value));
  }

  private static String aircraft(Mission mission) {
    return mission.flownBy().map(it -> it.name() + " (" + it + ")").orElse("not told");
  }

  private static String payloads(Mission mission) {
    return mission.payloads().isEmpty()
        ? "not told"
        : mission.payloads().stream().map(PayloadKey::name).collect(Collectors.joining(", "));
  }

  private static String waypoints(RoutePlan plan) {
    return plan.paths().size() > 1
        ? plan.waypoints() + " on " + plan.paths().size() + " paths"
        : Integer.toString(plan.waypoints());
  }

  private static String metres(double metres) {
    return metres < 10_000
        ? String.format(Locale.ROOT, "%.0f m", metres)
        : String.format(Locale.ROOT, "%.1f km", metres / 1000);
  }

  private static String duration(Figure seconds) {
    return switch (seconds) {
      case Figure.Told(var told) ->
          Quantities.duration(Duration.ofSeconds(Math.round(told))) + " on the path";
      case Figure.Untold _ -> "not told, and a speed is missing";
    };
  }

  private static String heights(HeightRange range) {
    return String.format(
        Locale.ROOT,
        "%.1f to %.1f m %s",
        range.lowest(),
        range.highest(),
        HeightReference.describe(range.reference()));
  }

  private static String figure(Figure figure, String unit) {
    return switch (figure) {
      case Figure.Told(var told) -> String.format(Locale.ROOT, "%.1f %s", told, unit);
      case Figure.Untold _ -> "a height that is not told";
    };
  }

  private static String actions(Map<String, Integer> actions) {
    return actions.isEmpty()
        ? "none"
        : actions.entrySet().stream()
            .map(it -> it.getValue() + " " + it.getKey())
            .collect(Collectors.joining(", "));
  }

  private static String lostLink(Mission mission) {
    return mission.onLostLink().is(Mission.OnLostLink.GO_CONTINUE)
        ? "goes on with the route"
        : mission.onLostLink().word() + ": " + mission.lostLinkAction().word();
  }
}
