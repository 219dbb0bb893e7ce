package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Looks flight tasks up. */
@ApplicationScoped
class FlightHubFlightTasks implements FlightTasks {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;
  private final FlightTaskWireMapper mapper;

  FlightHubFlightTasks(
      FlightHubClients clients, FlightHubCalls calls, FlightTaskWireMapper mapper) {
    this.clients = clients;
    this.calls = calls;
    this.mapper = mapper;
  }

  @Override
  public Optional<FlightTask> find(ProjectId project, TaskId task) {
    return calls
        .find(() -> clients.of(FlightTaskApi.class).information(project.value(), task.value()))
        .map(wire -> mapper.toTask(wire.complete()));
  }
}
