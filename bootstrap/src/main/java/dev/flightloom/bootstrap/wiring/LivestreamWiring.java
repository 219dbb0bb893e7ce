package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.livestream.ForwarderControl;
import dev.flightloom.application.livestream.ForwarderQueries;
import dev.flightloom.application.livestream.LivestreamService;
import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.application.livestream.port.out.Livestreams;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the use cases of livestreams and their forwarders. */
class LivestreamWiring {

  @Produces
  @Singleton
  LivestreamService livestreams(Livestreams livestreams) {
    return new LivestreamService(livestreams);
  }

  @Produces
  @Singleton
  ForwarderQueries queries(Forwarders forwarders) {
    return new ForwarderQueries(forwarders);
  }

  @Produces
  @Singleton
  ForwarderControl control(Forwarders forwarders) {
    return new ForwarderControl(forwarders);
  }
}
