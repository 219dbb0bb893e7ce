package dev.flightloom.application.livestream.port.in;

import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.StreamOrder;
import dev.flightloom.domain.project.ProjectId;

/** Starts the live video of a camera and tells how to play it. */
@FunctionalInterface
public interface StartLivestream {
  /** May be asked again for a fresh token; nothing stops a stream but the lack of viewers. */
  LiveStream start(ProjectId project, StreamOrder order);
}
