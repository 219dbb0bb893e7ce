package dev.flightloom.application.project.port.out;

import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectId;
import java.util.List;

/** The people of a project (contract chapter 3.5); thread-safe. */
public interface ProjectMembers {
  /**
   * Adds people, all in one call; to add somebody once more changes nothing, so a lost answer is
   * {@code Unavailable} and the call may be repeated. May raise {@code Denied}, {@code Rejected}
   * and {@code Throttled}.
   */
  void add(ProjectId project, List<NewMember> members);
}
