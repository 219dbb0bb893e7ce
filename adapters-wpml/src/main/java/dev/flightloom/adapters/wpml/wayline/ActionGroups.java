package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.client.XmlNode;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.RouteAction;
import java.util.stream.Stream;

/** The actions of an actionGroup or a startActionGroup. */
final class ActionGroups {
  private ActionGroups() {}

  static Stream<RouteAction> read(XmlNode group) {
    var trigger = WpmlPoint.trigger(group.childOrNone("actionTrigger").textOf("actionTriggerType"));
    var first = Numbers.whole(group.textOf("actionGroupStartIndex")).orElse(0);
    var last = Numbers.whole(group.textOf("actionGroupEndIndex")).orElse(first);
    return group
        .all("action")
        .map(action -> new RouteAction(kind(action), trigger, first, last, duration(action)));
  }

  private static String kind(XmlNode action) {
    return Words.ours(action.textOf("actionActuatorFunc"));
  }

  private static Figure duration(XmlNode action) {
    return Numbers.read(action.childOrNone("actionActuatorFuncParam").textOf("hoverTime"));
  }
}
