package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.domain.wayline.plan.RouteFinding;
import dev.flightloom.domain.wayline.plan.RouteFinding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings about one file, the worst first; confined to one thread. */
final class Findings {
  private static final int MOST = 200;

  private final List<RouteFinding> found = new ArrayList<>();
  private int more;

  /** Where something is. */
  record Spot(String document, String element) {}

  void fault(String code, Spot spot, String message, String remedy) {
    add(Severity.FAULT, code, spot, message, remedy);
  }

  void warning(String code, Spot spot, String message, String remedy) {
    add(Severity.WARNING, code, spot, message, remedy);
  }

  void note(String code, Spot spot, String message, String remedy) {
    add(Severity.NOTE, code, spot, message, remedy);
  }

  private void add(Severity severity, String code, Spot spot, String message, String remedy) {
    if (found.size() >= MOST) {
      more++;
      return;
    }
    found.add(
        new RouteFinding("route." + code, severity, spot.document, spot.element, message, remedy));
  }

  /** All of them; beyond a limit only their number. */
  List<RouteFinding> list() {
    var list = new ArrayList<>(found);
    list.sort(Comparator.comparing(RouteFinding::severity));
    if (more > 0) {
      list.add(
          new RouteFinding(
              "route.more-findings",
              Severity.FAULT,
              "",
              "",
              more + " more findings are not shown.",
              "Repair those that are shown and check again."));
    }
    return list;
  }
}
