package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.wire.Refusal;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;

/** Refuses a KMZ: the caller only sees "server error" (contract 7.1), the log tells the reason. */
final class Unacceptable {
  private static final Logger LOG = Logger.getLogger(Unacceptable.class);

  private Unacceptable() {}

  static WebApplicationException because(String reason) {
    LOG.infof("the simulator takes a KMZ for unacceptable: %s", reason);
    return Refusal.serverError();
  }
}
