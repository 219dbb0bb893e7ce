package dev.flightloom.application.project;

import dev.flightloom.application.project.port.in.AddMembers;
import dev.flightloom.application.project.port.in.ShowStorage;
import dev.flightloom.application.project.port.out.ProjectMembers;
import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.StoragePlace;
import java.util.List;

/** Who may work in a project, and where its files go. */
public final class ProjectAccess implements ShowStorage, AddMembers {
  private final ProjectStorage storage;
  private final ProjectMembers people;

  /** Asks {@code storage} and {@code people} each time. */
  public ProjectAccess(ProjectStorage storage, ProjectMembers people) {
    this.storage = storage;
    this.people = people;
  }

  @Override
  public StoragePlace show(ProjectId project) {
    return storage.grant(project).place();
  }

  @Override
  public void add(ProjectId project, List<NewMember> members) {
    if (members.isEmpty()) {
      throw new Rejected("project.no-members", "Nobody is to be added.", "Name a user id.");
    }
    if (members.stream().map(NewMember::user).distinct().count() < members.size()) {
      throw new Rejected(
          "project.member-twice",
          "Somebody is named twice.",
          "Name every user id once, with the role that is meant.");
    }
    people.add(project, members);
  }
}
