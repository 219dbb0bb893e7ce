package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.project.port.out.ProjectMembers;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds people; the answer has no data that could be read. */
@ApplicationScoped
class FlightHubProjectMembers implements ProjectMembers {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubProjectMembers(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public void add(ProjectId project, List<NewMember> members) {
    var wire = MembersWire.of(members);
    calls.askOnce(() -> clients.of(ProjectAccessApi.class).addMembers(project.value(), wire));
  }
}
