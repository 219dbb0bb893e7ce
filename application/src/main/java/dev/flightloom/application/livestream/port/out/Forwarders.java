package dev.flightloom.application.livestream.port.out;

import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.List;

/**
 * What pushes live video elsewhere (contract chapters 5.3 to 5.6); thread-safe. May raise {@code
 * Denied} for a foreign project, {@code Rejected}, {@code NotFound}, {@code Conflict}, {@code
 * Unavailable} and {@code Throttled}.
 */
public interface Forwarders {
  /** Every forwarder of the project, in FlightHub's order. */
  List<Forwarder> all(ProjectId project);

  /**
   * Creates one that is switched off, once. A lost answer is looked up in the list, where names are
   * unique; it stays unknown when the list does not show it either.
   */
  Outcome<ForwarderId> create(ProjectId project, NewForwarder forwarder);

  /** Lets it push whenever its device is online, or not; the same wish may be repeated. */
  void switchTo(ProjectId project, ForwarderId forwarder, boolean enabled);

  /** Deletes one, for good. */
  void delete(ProjectId project, ForwarderId forwarder);
}
