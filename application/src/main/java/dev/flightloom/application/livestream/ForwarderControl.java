package dev.flightloom.application.livestream;

import dev.flightloom.application.livestream.port.in.CreateForwarder;
import dev.flightloom.application.livestream.port.in.DeleteForwarder;
import dev.flightloom.application.livestream.port.in.SwitchForwarder;
import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.List;

/** Creates, switches and deletes forwarders. */
public final class ForwarderControl implements CreateForwarder, SwitchForwarder, DeleteForwarder {
  private final Forwarders forwarders;

  /** Writes to {@code forwarders}. */
  public ForwarderControl(Forwarders forwarders) {
    this.forwarders = forwarders;
  }

  /** Asks first for what FlightHub would refuse: only so a lost answer can be looked up by name. */
  @Override
  public Outcome<ForwarderId> create(ProjectId project, NewForwarder wanted) {
    requireRoom(forwarders.all(project), wanted);
    return forwarders.create(project, wanted);
  }

  private static void requireRoom(List<Forwarder> all, NewForwarder wanted) {
    if (all.size() >= Forwarder.MOST) {
      throw new Rejected(
          "forwarder.limit",
          "There are " + all.size() + " forwarders, and FlightHub allows " + Forwarder.MOST + ".",
          "Delete one that is not needed.");
    }
    if (all.stream().anyMatch(it -> it.name().equals(wanted.name()))) {
      throw new Conflict(
          "forwarder.name-taken",
          "There is a forwarder " + wanted.name() + " already.",
          "Choose another name, or delete the other one.");
    }
    if (all.stream().anyMatch(it -> it.target().equals(wanted.target()))) {
      throw new Conflict(
          "forwarder.address-taken",
          "Another forwarder sends to " + wanted.target().summary() + " already.",
          "Ask the receiving server for another address, or delete the other forwarder.");
    }
  }

  @Override
  public void switchForwarder(ProjectId project, ForwarderId forwarder, boolean enabled) {
    forwarders.switchTo(project, forwarder, enabled);
  }

  @Override
  public void delete(ProjectId project, ForwarderId forwarder) {
    forwarders.delete(project, forwarder);
  }
}
