package dev.flightloom.application.project;

import dev.flightloom.application.project.port.out.ProjectMembers;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.UserId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** The people of one project; believes every user id. */
public final class InMemoryProjectMembers implements ProjectMembers {
  private final ProjectId project;
  private final Map<UserId, NewMember> added = new LinkedHashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();

  /** All other projects are foreign. */
  public InMemoryProjectMembers(ProjectId project) {
    this.project = project;
  }

  /** Everybody who was added, each once. */
  public synchronized Collection<NewMember> added() {
    return List.copyOf(added.values());
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  @Override
  public synchronized void add(ProjectId wanted, List<NewMember> members) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!wanted.equals(project)) {
      throw new Denied("flighthub.denied", "no access to project " + wanted, "Join the project.");
    }
    members.forEach(member -> added.put(member.user(), member));
  }
}
