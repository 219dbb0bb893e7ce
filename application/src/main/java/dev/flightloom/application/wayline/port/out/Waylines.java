package dev.flightloom.application.wayline.port.out;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import java.util.List;
import java.util.Optional;

/**
 * The routes of a project (contract chapter 7), which can be added but neither changed nor deleted;
 * thread-safe. May raise {@code Denied} for a foreign project, {@code Unavailable} and {@code
 * Throttled}.
 */
public interface Waylines {
  /** Every route, in FlightHub's order; FlightHub neither pages nor caps this list. */
  List<Wayline> all(ProjectId project);

  /** The route with a download link that is valid for some time from now, or nothing. */
  Optional<WaylineDetails> find(ProjectId project, WaylineId id);

  /**
   * Tells FlightHub that a KMZ file lies under {@code objectKey}; never repeated. A lost answer is
   * settled by looking for {@code name}, which therefore must be unique, and stays unknown when it
   * is not listed.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code wayline.not-accepted} when FlightHub does
   *     not like the file, which it says with a bare 500
   */
  Outcome<UploadedRoute> finishUpload(ProjectId project, RouteName name, String objectKey);
}
