package dev.flightloom.adapters.flighthub.livestream;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.livestream.port.out.Livestreams;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.StreamOrder;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;

/** Starts streams. */
@ApplicationScoped
class FlightHubLivestreams implements Livestreams {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubLivestreams(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public LiveStream start(ProjectId project, StreamOrder order) {
    var wire = StreamOrderWire.of(order);
    var answer =
        calls.askOnce(() -> clients.of(LivestreamApi.class).start(project.value(), wire)).unwrap();
    return StreamReader.read(answer.complete());
  }
}
