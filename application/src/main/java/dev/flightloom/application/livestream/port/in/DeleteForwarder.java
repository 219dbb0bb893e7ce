package dev.flightloom.application.livestream.port.in;

import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.project.ProjectId;

/** Deletes a forwarder. */
@FunctionalInterface
public interface DeleteForwarder {
  /**
   * For good; what it pushed to gets nothing any more.
   *
   * @throws dev.flightloom.domain.failure.NotFound when there is none
   */
  void delete(ProjectId project, ForwarderId forwarder);
}
