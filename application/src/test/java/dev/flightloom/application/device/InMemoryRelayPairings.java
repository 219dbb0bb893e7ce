package dev.flightloom.application.device;

import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.HashSet;
import java.util.Set;

/** Pairs at once and always well. */
public final class InMemoryRelayPairings implements RelayPairings {
  private final Set<DeviceSn> paired = new HashSet<>();

  @Override
  public synchronized Outcome<Accepted> start(
      ProjectId project, RelayPairing pairing, RequestId request) {
    paired.add(pairing.device());
    return new Outcome.Known<>(new Accepted(request));
  }

  @Override
  public synchronized RelayPairing.Result result(ProjectId project, DeviceSn device) {
    if (!paired.contains(device)) {
      throw new NotFound("flighthub.not-found", "no pairing of " + device, "Start one.");
    }
    return new RelayPairing.Result(
        new Foreign.Known<>(RelayPairing.Status.OK), Reading.told(200), "b-1");
  }
}
