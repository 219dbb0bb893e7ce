package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.out.RouteFiles;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.TemplateType;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.HeightReference;
import dev.flightloom.domain.wayline.plan.Mission;
import dev.flightloom.domain.wayline.plan.PayloadKey;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import dev.flightloom.domain.wayline.plan.RoutePath;
import dev.flightloom.domain.wayline.plan.RoutePlan;
import dev.flightloom.domain.wayline.plan.Waypoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes any file for the same route of two waypoints; one with the word {@code fault} in it has a
 * fault, one with {@code doubt} a warning, one with {@code author} an author, {@code hostile} is
 * refused.
 */
public final class InMemoryRouteFiles implements RouteFiles {

  /** Two waypoints, 111 metres apart, 40 and 60 metres above take-off. */
  public static RoutePlan plan() {
    return new RoutePlan(
        "1.0.6",
        new Mission(
            new Foreign.Known<>(Mission.FlyTo.SAFELY),
            new Foreign.Known<>(Mission.FinishAction.GO_HOME),
            new Foreign.Known<>(Mission.OnLostLink.EXECUTE_LOST_ACTION),
            new Foreign.Known<>(Mission.LostLinkAction.GO_BACK),
            Figure.of(20),
            Figure.of(15),
            Figure.of(100),
            List.of(AircraftKey.of(91, 1)),
            List.of(new PayloadKey(81, 0, 0)),
            Position.of(53.5, 9.9, 12)),
        List.of(new Foreign.Known<>(TemplateType.WAYPOINT)),
        List.of(
            new RoutePath(
                0,
                new Foreign.Known<>(HeightReference.RELATIVE_TO_START_POINT),
                Figure.of(10),
                Figure.untold(),
                Figure.untold(),
                List.of(
                    new Waypoint(0, new Waypoint.Place(53.5, 9.9), Figure.of(40), Figure.of(10)),
                    new Waypoint(1, new Waypoint.Place(53.501, 9.9), Figure.of(60), Figure.of(10))),
                List.of())));
  }

  @Override
  public RouteFile read(Path file) {
    var text = text(file);
    if (text.contains("hostile")) {
      throw new Rejected("route-file.bomb", "It is a bomb.", "Do not use this file.");
    }
    var severity =
        text.contains("fault") ? RouteFinding.Severity.FAULT : RouteFinding.Severity.WARNING;
    return new RouteFile(
        String.valueOf(file.getFileName()),
        text.length(),
        plan(),
        text.contains("author"),
        text.contains("fault") || text.contains("doubt")
            ? List.of(
                new RouteFinding(
                    "route.invented", severity, "wpmz/template.kml", "Folder[1]", "Odd.", "Mend."))
            : List.of());
  }

  @Override
  public void scrub(Path file, Path target) {
    try {
      Files.writeString(target, text(file).replace("author", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
