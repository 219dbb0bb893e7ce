package dev.flightloom.application.project.port.in;

import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectId;
import java.util.List;

/** Adds people of the organisation to a project. */
@FunctionalInterface
public interface AddMembers {
  /**
   * Adds all of them; may be repeated.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code project.no-members} without anybody,
   *     {@code project.member-twice} when somebody is named twice
   */
  void add(ProjectId project, List<NewMember> members);
}
