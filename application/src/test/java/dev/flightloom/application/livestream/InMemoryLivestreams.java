package dev.flightloom.application.livestream;

import dev.flightloom.application.livestream.port.out.Livestreams;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.Playback;
import dev.flightloom.domain.livestream.Secret;
import dev.flightloom.domain.livestream.StreamOrder;
import dev.flightloom.domain.project.ProjectId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** Rooms at Agora without anybody in them; time stands still. */
public final class InMemoryLivestreams implements Livestreams {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private final ProjectId project;
  private final StreamOrder known;
  private final Queue<Failure> refusals = new ArrayDeque<>();

  /** One camera in one project; all others are not there. */
  public InMemoryLivestreams(ProjectId project, StreamOrder known) {
    this.project = project;
    this.known = known;
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  @Override
  public synchronized LiveStream start(ProjectId wanted, StreamOrder order) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!wanted.equals(project)) {
      throw new Denied("flighthub.denied", "no access to project " + wanted, "Join the project.");
    }
    if (!order.camera().equals(known.camera()) || !order.device().equals(known.device())) {
      throw new NotFound("livestream.no-camera", "no camera " + order.camera(), "Look it up.");
    }
    var channel = order.device() + "_" + order.camera();
    return new LiveStream(
        new Playback.Agora("app", channel, new Secret("token-invented"), "42"),
        NOW.plus(order.tokenLife()));
  }
}
