package dev.flightloom.application.livestream;

import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Forwarders in a map; they push nothing, and neither names nor addresses need be unique. */
public final class InMemoryForwarders implements Forwarders {

  /** What happens to the next creation. */
  private enum Fate {
    ANSWERED,
    LOST_AFTER,
    LOST_BEFORE
  }

  private final ProjectId project;
  private final Map<ForwarderId, Forwarder> known = new LinkedHashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private Fate fate = Fate.ANSWERED;
  private int creations;

  /** The forwarders of one project; all others are foreign. */
  public InMemoryForwarders(ProjectId project) {
    this.project = project;
  }

  /** How many creations arrived. */
  public synchronized int creations() {
    return creations;
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Lets the next creation get lost, after or before its effect. */
  public synchronized void loseNext(boolean after) {
    fate = after ? Fate.LOST_AFTER : Fate.LOST_BEFORE;
  }

  @Override
  public synchronized List<Forwarder> all(ProjectId wanted) {
    require(wanted);
    return List.copyOf(known.values());
  }

  @Override
  public synchronized Outcome<ForwarderId> create(ProjectId wanted, NewForwarder forwarder) {
    require(wanted);
    creations++;
    var id = new ForwarderId("conv-" + creations);
    var arrived = fate != Fate.LOST_BEFORE;
    fate = Fate.ANSWERED;
    if (!arrived) {
      return new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "broken", "look"));
    }
    known.put(id, SampleForwarder.created(id.value(), forwarder));
    return new Outcome.Known<>(id);
  }

  @Override
  public synchronized void switchTo(ProjectId wanted, ForwarderId forwarder, boolean enabled) {
    require(wanted);
    var was = find(forwarder);
    known.put(
        forwarder,
        new Forwarder(
            was.id(),
            was.name(),
            was.source(),
            was.target(),
            enabled,
            was.state(),
            was.lastError(),
            was.updatedAt()));
  }

  @Override
  public synchronized void delete(ProjectId wanted, ForwarderId forwarder) {
    require(wanted);
    known.remove(find(forwarder).id());
  }

  private Forwarder find(ForwarderId forwarder) {
    var found = known.get(forwarder);
    if (found == null) {
      throw new NotFound("forwarder.not-found", "no forwarder " + forwarder, "List them.");
    }
    return found;
  }

  private void require(ProjectId wanted) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!wanted.equals(project)) {
      throw new Denied("flighthub.denied", "no access to project " + wanted, "Join the project.");
    }
  }
}
