package dev.flightloom.adapters.flighthub.media;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lists the media of flights. */
@ApplicationScoped
class FlightHubFlightMedia implements FlightMedia {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubFlightMedia(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Optional<Listing<MediaFile>> list(ProjectId project, TaskId task) {
    return calls
        .find(() -> clients.of(MediaApi.class).media(project.value(), task.value()))
        .map(MediaWireMapper::toListing);
  }
}
