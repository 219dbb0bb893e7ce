package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RelayPairings} does. */
public interface RelayPairingsContract {

  /** Id of each call. */
  RequestId REQUEST = new RequestId("6f1c9b1e-52a5-4f5e-8f0e-0c8d5a1b2c3d");

  /** The port, where pairing is offered. */
  RelayPairings pairings();

  /** A project that our key may use. */
  ProjectId project();

  /** A dock of {@link #project} that never was paired. */
  DeviceSn dock();

  @Test
  default void tellsHowAPairingGoesThatItStarted() {
    var pairing = new RelayPairing(dock(), true, RelayPairing.Partner.RELAY);
    assertThat(pairings().start(project(), pairing, REQUEST))
        .isEqualTo(new Outcome.Known<>(new Accepted(REQUEST)));
    assertThat(pairings().result(project(), dock()).status().is(RelayPairing.Status.OK)).isTrue();
  }
}
