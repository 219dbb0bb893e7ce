package dev.flightloom.application.project;

import dev.flightloom.application.project.port.out.ProjectMembers;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;

class InMemoryProjectMembersTest implements ProjectMembersContract {
  private final InMemoryProjectMembers members = new InMemoryProjectMembers(project());

  @Override
  public ProjectMembers members() {
    return members;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
  }

  @Override
  public void loseNextAnswer() {
    members.refuseNext(new Unavailable("flighthub.unreachable", "broken", "wait"));
  }
}
