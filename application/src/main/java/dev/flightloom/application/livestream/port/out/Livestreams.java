package dev.flightloom.application.livestream.port.out;

import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.StreamOrder;
import dev.flightloom.domain.project.ProjectId;

/**
 * Live video of cameras (contract chapter 5.1); thread-safe. May raise {@code Denied} for a foreign
 * project, {@code Rejected} and {@code NotFound} for a camera that cannot be shown, {@code
 * Conflict} for a device that is offline, {@code Unavailable} and {@code Throttled}.
 */
public interface Livestreams {
  /** Starts a stream, or gives a fresh token for one that runs: it may be asked for again. */
  LiveStream start(ProjectId project, StreamOrder order);
}
