package dev.flightloom.adapters.flighthub.mutation;

import dev.flightloom.application.livestream.SampleForwarder;
import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.application.livestream.port.out.Livestreams;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.StreamOrder;
import jakarta.enterprise.context.ApplicationScoped;

/** Livestreams and forwarders. */
@ApplicationScoped
class LiveReaders extends ReaderGroup {
  private static final ForwarderId FORWARDER = new ForwarderId("c-1");
  private static final StreamOrder STREAM =
      new StreamOrder(
          SampleDevices.AIRCRAFT,
          SampleDevices.AIRCRAFT_CAMERA,
          StreamQuality.ULTRA_HIGH_DEFINITION,
          StreamOrder.USUAL_TOKEN_LIFE);

  LiveReaders(Livestreams livestreams, Forwarders forwarders) {
    reader("livestream/start.*", () -> livestreams.start(PROJECT, STREAM));
    reader("livestream/list.*", () -> forwarders.all(PROJECT));
    reader("livestream/create.*", () -> forwarders.create(PROJECT, SampleForwarder.rtmp("gate")));
    runner("livestream/(switch|converter).*", () -> forwarders.switchTo(PROJECT, FORWARDER, true));
    runner("livestream/delete.*", () -> forwarders.delete(PROJECT, FORWARDER));
  }
}
