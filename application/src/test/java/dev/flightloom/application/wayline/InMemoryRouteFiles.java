package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.out.RouteFiles;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.wayline.SampleRoute;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RouteFinding;
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
        SampleRoute.plan(),
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
