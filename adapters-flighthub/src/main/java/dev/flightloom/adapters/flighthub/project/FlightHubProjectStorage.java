package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.client.FlightHubEndpoint;
import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.StorageGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Asks for keys; their life is counted from before the question. */
@ApplicationScoped
class FlightHubProjectStorage implements ProjectStorage {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;
  private final FlightHubEndpoint endpoint;
  private final StorageGrantWireMapper mapper;
  private final InstantSource clock;

  FlightHubProjectStorage(
      FlightHubClients clients,
      FlightHubCalls calls,
      FlightHubEndpoint endpoint,
      StorageGrantWireMapper mapper,
      InstantSource clock) {
    this.clients = clients;
    this.calls = calls;
    this.endpoint = endpoint;
    this.mapper = mapper;
    this.clock = clock;
  }

  @Override
  public StorageGrant grant(ProjectId project) {
    var askedAt = clock.instant();
    var wire =
        calls.ask(() -> clients.of(ProjectAccessApi.class).storage(project.value())).unwrap();
    return mapper.toGrant(wire.complete(), askedAt, endpoint.baseUri().getScheme());
  }
}
