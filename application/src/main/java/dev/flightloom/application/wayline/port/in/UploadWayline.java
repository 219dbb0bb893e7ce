package dev.flightloom.application.wayline.port.in;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.plan.RouteFile;
import java.nio.file.Path;

/** Gives a KMZ file to FlightHub. */
@FunctionalInterface
public interface UploadWayline {
  /**
   * Checks, names, stores, tells FlightHub, and looks whether the route is listed.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code wayline.faulty} with the faults, {@code
   *     wayline.not-accepted} when FlightHub refuses nevertheless, or {@code route-file.…}
   */
  Report upload(Command command);

  /**
   * What to upload.
   *
   * @param name the wish, which is made acceptable and unique; empty for the file's own name
   * @param scrub without the author's name or phone number
   */
  record Command(ProjectId project, Path file, String name, boolean scrub) {}

  /** What was sent under which name, and how it ended. */
  record Report(RouteFile file, RouteName name, Outcome<UploadedRoute> outcome) {}
}
