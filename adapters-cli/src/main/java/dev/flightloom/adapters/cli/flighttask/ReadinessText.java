package dev.flightloom.adapters.cli.flighttask;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import java.util.Locale;
import java.util.Set;

/** Findings of a readiness check, for eyes and as JSON. */
final class ReadinessText {
  private ReadinessText() {}

  /** One line per finding with its remedy; they are messages, not the result. */
  static void note(ReadinessReport report, Set<ReadinessCode> overrides, Terminal terminal) {
    for (var finding : report.findings()) {
      terminal.note(head(finding, overrides, terminal) + " " + finding.message());
      terminal.note("    Remedy: " + finding.remedy());
    }
  }

  private static String head(
      ReadinessFinding finding, Set<ReadinessCode> overrides, Terminal terminal) {
    var code = "[" + finding.code().word() + "]";
    return switch (finding.severity()) {
      case WARNING -> terminal.styled(Terminal.Style.YELLOW, "WARNING " + code);
      case BLOCKING ->
          overrides.contains(finding.code())
              ? terminal.styled(Terminal.Style.YELLOW, "OVERRIDDEN " + code)
              : terminal.styled(
                  Terminal.Style.RED,
                  "BLOCKING " + code + (finding.code().isOverridable() ? "" : " (final)"));
    };
  }

  static ArrayNode nodes(ReadinessReport report, Set<ReadinessCode> overrides) {
    return Json.list(report.findings(), finding -> node(finding, overrides));
  }

  private static ObjectNode node(ReadinessFinding finding, Set<ReadinessCode> overrides) {
    return Json.object()
        .put("code", finding.code().word())
        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .put("overridable", finding.code().isOverridable())
        .put("overridden", overrides.contains(finding.code()))
        .put("message", finding.message())
        .put("remedy", finding.remedy());
  }
}
