package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.domain.wayline.plan.RouteFinding;
import java.util.List;

/**
 * Everything that FlightHub answers with a bare 500 at finish-upload (contract chapter 7.1), what
 * it only says when a task is created (219019), and what a writer of routes must know (7.4).
 */
record RouteRules(List<String> entries, WpmlDocument template, WpmlDocument waylines) {

  List<RouteFinding> check() {
    var findings = new Findings();
    new ArchiveRules(entries, findings).check();
    for (var document : List.of(template, waylines)) {
      if (document.isThere()) {
        new NamespaceRules(document, findings).check();
        new MissionRules(document, findings).check();
      }
    }
    if (template.isThere()) {
      new TemplateRules(template, findings).check();
    }
    if (waylines.isThere()) {
      waylines.folders().forEach(it -> pathRules(it, findings).check());
      requireAPath(findings);
    }
    if (template.isThere() && waylines.isThere()) {
      new AgreementRules(template, waylines, findings).check();
    }
    return findings.list();
  }

  private PathRules pathRules(WpmlFolder folder, Findings findings) {
    return new PathRules(waylines.name(), folder, template.mission(), findings);
  }

  private void requireAPath(Findings findings) {
    if (waylines.folders().isEmpty()) {
      findings.fault(
          "no-path",
          new Findings.Spot(waylines.name(), "Folder"),
          "The document has no Folder, so nothing would be flown.",
          "Plan at least two waypoints and export the route anew.");
    }
  }
}
