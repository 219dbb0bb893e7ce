package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.client.FlightHubConfig;
import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads pages until one is short or brings nothing new, as no answer tells the total. */
@ApplicationScoped
class FlightHubProjects implements Projects {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;
  private final ProjectWireMapper mapper;
  private final int pageSize;

  FlightHubProjects(
      FlightHubClients clients,
      FlightHubCalls calls,
      ProjectWireMapper mapper,
      FlightHubConfig config) {
    this.clients = clients;
    this.calls = calls;
    this.mapper = mapper;
    this.pageSize = config.projectsPerPage();
  }

  @Override
  public List<Project> all() {
    var known = new LinkedHashMap<ProjectId, Project>();
    for (var number = 1; ; number++) {
      var before = known.size();
      var page = page(number);
      page.forEach(project -> known.putIfAbsent(project.id(), project));
      if (page.size() < pageSize || known.size() == before) {
        return List.copyOf(known.values());
      }
    }
  }

  private List<Project> page(int number) {
    return calls
        .ask(() -> clients.of(ProjectApi.class).list(number, pageSize))
        .unwrap()
        .entries()
        .stream()
        .map(wire -> mapper.toProject(wire.complete()))
        .toList();
  }
}
