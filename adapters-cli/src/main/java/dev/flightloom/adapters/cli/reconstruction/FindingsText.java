package dev.flightloom.adapters.cli.reconstruction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.reconstruction.capture.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Findings by severity and code; long lists end with a count. */
final class FindingsText {
  private static final int SHOWN = 5;

  private FindingsText() {}

  static List<String> of(List<Finding> findings, boolean all) {
    var lines = new ArrayList<String>();
    for (var severity : Finding.Severity.values()) {
      var some = findings.stream().filter(it -> it.severity() == severity).toList();
      if (!some.isEmpty()) {
        lines.add(severity.name() + "S (" + some.size() + ")");
        byCode(some).forEach(same -> lines.addAll(same(same, all)));
      }
    }
    return lines;
  }

  private static List<List<Finding>> byCode(List<Finding> findings) {
    return List.copyOf(
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    Finding::code, LinkedHashMap::new, Collectors.toUnmodifiableList()))
            .values());
  }

  private static List<String> same(List<Finding> findings, boolean all) {
    var lines = new ArrayList<String>();
    var shown = all ? findings.size() : Math.min(SHOWN, findings.size());
    for (var finding : findings.subList(0, shown)) {
      var file = finding.file().isEmpty() ? "" : finding.file() + ": ";
      lines.add("  [" + finding.code().word() + "] " + file + finding.message());
    }
    if (shown < findings.size()) {
      lines.add("  ... and " + (findings.size() - shown) + " more (--all shows them)");
    }
    var remedy = findings.getFirst().remedy();
    if (!remedy.isBlank()) {
      lines.add("    Remedy: " + remedy);
    }
    return lines;
  }

  static JsonNode node(Finding finding) {
    return Json.object()
        .put("code", finding.code().word())
        .put("severity", JsonNarrator.word(finding.severity()))
        .put("file", finding.file())
        .put("message", finding.message())
        .put("remedy", finding.remedy());
  }
}
