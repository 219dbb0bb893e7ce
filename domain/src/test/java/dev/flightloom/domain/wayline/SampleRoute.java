package dev.flightloom.domain.wayline;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.HeightReference;
import dev.flightloom.domain.wayline.plan.Mission;
import dev.flightloom.domain.wayline.plan.PayloadKey;
import dev.flightloom.domain.wayline.plan.RouteAction;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import dev.flightloom.domain.wayline.plan.RoutePath;
import dev.flightloom.domain.wayline.plan.RoutePlan;
import dev.flightloom.domain.wayline.plan.Waypoint;
import java.time.Instant;
import java.util.List;

/** A route of two waypoints, as a file and as FlightHub lists it. */
public final class SampleRoute {
  private SampleRoute() {}

  /** Two waypoints, 111 metres apart, 40 and 60 metres above take-off. */
  public static RoutePlan plan() {
    return new RoutePlan(
        "1.0.6",
        mission(),
        List.of(new Foreign.Known<>(TemplateType.WAYPOINT)),
        List.of(path(HeightReference.RELATIVE_TO_START_POINT)));
  }

  /** The same waypoints by another reference. */
  public static RoutePath path(HeightReference reference) {
    return new RoutePath(
        0,
        new Foreign.Known<>(reference),
        Figure.of(10),
        Figure.untold(),
        Figure.untold(),
        List.of(
            new Waypoint(0, new Waypoint.Place(53.5, 9.9), Figure.of(40), Figure.of(10)),
            new Waypoint(1, new Waypoint.Place(53.501, 9.9), Figure.of(60), Figure.of(10))),
        List.of(
            new RouteAction(
                "take_photo",
                new Foreign.Known<>(RouteAction.Trigger.REACH_POINT),
                0,
                0,
                Figure.untold())));
  }

  /** A Matrice 3TD that goes home at the end and when the link is lost. */
  public static Mission mission() {
    return new Mission(
        new Foreign.Known<>(Mission.FlyTo.SAFELY),
        new Foreign.Known<>(Mission.FinishAction.GO_HOME),
        new Foreign.Known<>(Mission.OnLostLink.EXECUTE_LOST_ACTION),
        new Foreign.Known<>(Mission.LostLinkAction.GO_BACK),
        Figure.of(20),
        Figure.of(15),
        Figure.untold(),
        List.of(AircraftKey.of(91, 1)),
        List.of(new PayloadKey(81, 0, 0)),
        Position.of(53.5, 9.9, 12));
  }

  /** A file with these findings and an author. */
  public static RouteFile file(String name, RouteFinding... findings) {
    return new RouteFile(name, 4211, plan(), true, List.of(findings));
  }

  /** A finding about the template. */
  public static RouteFinding finding(RouteFinding.Severity severity) {
    return new RouteFinding(
        "route.no-template-type",
        severity,
        "wpmz/template.kml",
        "Folder[1]/templateType",
        "The template does not say its type.",
        "Add templateType.");
  }

  /** A route as FlightHub lists it, with its details. */
  public static WaylineDetails listed(String id, String name) {
    var route =
        new Wayline(
            new WaylineId(id),
            name,
            AircraftKey.of(91, 1),
            List.of(new ListedPayload("81", "wide")),
            List.of(new Foreign.Known<>(TemplateType.WAYPOINT)),
            Instant.parse("2026-01-01T00:00:00Z"),
            4211);
    return new WaylineDetails(route, 1250.4, 9, new DownloadLink("memory://routes/" + id));
  }
}
