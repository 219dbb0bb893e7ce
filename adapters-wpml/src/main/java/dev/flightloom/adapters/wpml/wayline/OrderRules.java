package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.wayline.Findings.Spot;

/** Indexes of a path's waypoints rise, and its actions are ordered for waypoints that exist. */
final class OrderRules {
  private final String document;
  private final WpmlFolder folder;
  private final Findings findings;
  private int previous = -1;

  OrderRules(String document, WpmlFolder folder, Findings findings) {
    this.document = document;
    this.folder = folder;
    this.findings = findings;
  }

  void check(WpmlPoint point) {
    var spot = new Spot(document, folder.path(point, "index"));
    var index = Numbers.whole(point.index());
    if (index.isEmpty()) {
      findings.fault(
          "index", spot, "The waypoint has no index.", "Number the waypoints from 0 without gaps.");
      return;
    }
    if (index.getAsInt() <= previous) {
      findings.fault(
          "index",
          spot,
          "The index " + index.getAsInt() + " follows " + previous + ".",
          "Number the waypoints from 0 without gaps.");
    } else if (index.getAsInt() != previous + 1) {
      findings.warning(
          "index",
          spot,
          "The index " + index.getAsInt() + " leaves a gap.",
          "Number the waypoints from 0 without gaps.");
    }
    previous = index.getAsInt();
    checkActions(point);
  }

  private void checkActions(WpmlPoint point) {
    var last = folder.points().size() - 1;
    for (var action : point.actions()) {
      if (action.firstWaypoint() > action.lastWaypoint() || action.lastWaypoint() > last) {
        findings.warning(
            "action-range",
            new Spot(document, folder.path(point, "actionGroup")),
            "The action %s is ordered for waypoints %d to %d, but the last one is %d."
                .formatted(action.kind(), action.firstWaypoint(), action.lastWaypoint(), last),
            "Set actionGroupStartIndex and actionGroupEndIndex to waypoints that exist.");
      }
    }
  }
}
