package dev.flightloom.adapters.flighthub.mutation;

import dev.flightloom.application.project.port.out.ProjectMembers;
import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.application.system.port.out.Platform;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectRole;
import dev.flightloom.domain.project.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Projects, and what every call may get. */
@ApplicationScoped
class ProjectReaders extends ReaderGroup {
  private static final NewMember PILOT =
      new NewMember(new UserId("1900000000000000001"), ProjectRole.ADMIN, "Pilot B");

  ProjectReaders(
      Platform platform, Projects projects, ProjectStorage storage, ProjectMembers members) {
    reader("client/.*", projects::all);
    reader("system/.*", platform::clock);
    reader("project/list.*", projects::all);
    reader("project/sts-token.*", () -> storage.grant(PROJECT));
    runner("project/member-.*", () -> members.add(PROJECT, List.of(PILOT)));
  }
}
