package dev.flightloom.application.livestream;

import dev.flightloom.application.livestream.port.in.StartLivestream;
import dev.flightloom.application.livestream.port.out.Livestreams;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.StreamOrder;
import dev.flightloom.domain.project.ProjectId;

/** Starts live video; nothing moves by it, so no guard stands before it. */
public final class LivestreamService implements StartLivestream {
  private final Livestreams livestreams;

  /** Asks {@code livestreams} each time. */
  public LivestreamService(Livestreams livestreams) {
    this.livestreams = livestreams;
  }

  @Override
  public LiveStream start(ProjectId project, StreamOrder order) {
    return livestreams.start(project, order);
  }
}
