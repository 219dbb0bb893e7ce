package dev.flightloom.application.project;

import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import java.time.Duration;

class InMemoryProjectsTest implements ProjectsContract {
  private final InMemoryProjects projects =
      new InMemoryProjects(
          InMemoryProjects.project("p-1", "Harbour"),
          InMemoryProjects.project("p-2", "Quarry"),
          InMemoryProjects.project("p-3", "Solar park"));

  @Override
  public Projects projects() {
    return projects;
  }

  @Override
  public void throttleNextCall() {
    projects.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Override
  public void breakNextCall() {
    projects.refuseNext(new Unavailable("flighthub.unreachable", "down", "wait"));
  }
}
