package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.TemplateType;
import dev.flightloom.domain.wayline.plan.HeightReference;
import dev.flightloom.domain.wayline.plan.RouteAction;
import dev.flightloom.domain.wayline.plan.RoutePath;
import dev.flightloom.domain.wayline.plan.RoutePlan;
import dev.flightloom.domain.wayline.plan.Waypoint;
import java.util.List;
import java.util.stream.Stream;

/** The plan that waylines.wpml orders, with what only template.kml knows. */
record PlanReader(WpmlDocument template, WpmlDocument waylines) {

  RoutePlan read() {
    var source = waylines.isThere() ? waylines : template;
    return new RoutePlan(
        Namespaces.version(source.namespace()),
        MissionReader.read(source.mission(), template.mission()),
        template.folders().stream().map(PlanReader::templateType).toList(),
        waylines.folders().stream().map(PlanReader::path).toList());
  }

  private static Foreign<TemplateType> templateType(WpmlFolder folder) {
    return Words.read(TemplateType.class, folder.text("templateType"));
  }

  private static RoutePath path(WpmlFolder folder) {
    return new RoutePath(
        Numbers.whole(folder.text("waylineId")).orElse(folder.number() - 1),
        Words.read(HeightReference.class, folder.text("executeHeightMode")),
        Numbers.read(folder.text("autoFlightSpeed")),
        Numbers.read(folder.text("distance")),
        Numbers.read(folder.text("duration")),
        folder.points().stream().flatMap(PlanReader::waypoint).toList(),
        actions(folder));
  }

  private static Stream<Waypoint> waypoint(WpmlPoint point) {
    return point
        .place()
        .map(place ->
            new Waypoint(
                Numbers.whole(point.index()).orElse(point.number() - 1),
                place,
                Numbers.read(point.height()),
                Numbers.read(point.speed())))
        .stream();
  }

  private static List<RouteAction> actions(WpmlFolder folder) {
    return Stream.concat(
            folder.head().all("startActionGroup").flatMap(ActionGroups::read),
            folder.points().stream().flatMap(it -> it.actions().stream()))
        .toList();
  }
}
