package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Pairs relays, where this edition of FlightHub has the paths at all. */
@ApplicationScoped
class FlightHubRelayPairings implements RelayPairings {
  /** What a path that does not exist looks like (contract chapter 1.6). */
  private static final String NO_SUCH_PATH = "flighthub.not-an-api";

  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubRelayPairings(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Outcome<Accepted> start(ProjectId project, RelayPairing pairing, RequestId request) {
    var wire = RelayPairingWire.of(pairing);
    Outcome<Accepted> outcome =
        new OneCall("the pairing", pairing.device(), "Look at the result of the pairing.")
            .make(
                calls,
                () ->
                    clients
                        .of(DeviceControlApi.class)
                        .pairRelay(project.value(), request.value(), wire),
                _ -> new Accepted(request));
    if (outcome instanceof Outcome.Unknown<Accepted>(var why) && isNoSuchPath(why.getCause())) {
      throw notOffered();
    }
    return outcome;
  }

  @Override
  public RelayPairing.Result result(ProjectId project, DeviceSn device) {
    try {
      return calls
          .ask(() -> clients.of(DeviceApi.class).relayPairing(project.value(), device.value()))
          .unwrap()
          .toResult();
    } catch (Unavailable failure) {
      throw isNoSuchPath(failure) ? notOffered() : failure;
    }
  }

  private static boolean isNoSuchPath(@Nullable Throwable failure) {
    return failure instanceof Failure it && it.code().equals(NO_SUCH_PATH);
  }

  private static Rejected notOffered() {
    return new Rejected(
        "relay.not-offered",
        "This FlightHub has no relay pairing.",
        "Only private editions with relays have it: pair in FlightHub's web application.");
  }
}
