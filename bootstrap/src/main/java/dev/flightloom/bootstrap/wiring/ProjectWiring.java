package dev.flightloom.bootstrap.wiring;

import dev.flightloom.adapters.flighthub.client.FlightHubAccess;
import dev.flightloom.application.project.ProjectAccess;
import dev.flightloom.application.project.ProjectQueries;
import dev.flightloom.application.project.port.out.ProjectMembers;
import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.bootstrap.FlightloomConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the project use cases. */
class ProjectWiring {

  @Produces
  @Singleton
  ProjectQueries queries(Projects projects, FlightloomConfig config, FlightHubAccess access) {
    var simulated = access instanceof FlightHubAccess.Simulated;
    return new ProjectQueries(
        projects, new ProjectQueries.Unnamed(config.project().orElse(""), simulated));
  }

  @Produces
  @Singleton
  ProjectAccess access(ProjectStorage storage, ProjectMembers members) {
    return new ProjectAccess(storage, members);
  }
}
