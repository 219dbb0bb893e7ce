package dev.flightloom.adapters.flighthub.flighttask.track;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Looks trajectories up; what FlightHub says with codes is an ordinary answer here. */
@ApplicationScoped
class FlightHubTracks implements Tracks {

  /** Our words for 219017, and for 219035 and 219039, in the table of business codes. */
  private static final String NOT_YET = "flighttask.no-track-yet";

  private static final String NO_FLIGHT = "flighttask.no-flight";

  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubTracks(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Optional<TrackAnswer> find(ProjectId project, TaskId task) {
    try {
      return calls
          .find(() -> clients.of(TrackApi.class).track(project.value(), task.value()))
          .map(TrackWireMapper::toAnswer);
    } catch (Conflict failure) {
      if (failure.code().equals(NOT_YET)) {
        return Optional.of(new TrackAnswer.NotYet());
      }
      throw failure;
    } catch (NotFound failure) {
      if (failure.code().equals(NO_FLIGHT)) {
        return Optional.of(new TrackAnswer.NoFlight());
      }
      throw failure;
    }
  }
}
