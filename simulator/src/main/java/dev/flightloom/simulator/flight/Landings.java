package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.fleet.Outages;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * What comes after a landing: media one after the other, then the track (contract 15.16, 15.17).
 */
@Singleton
public class Landings {
  private final SimulatorConfig.FlightConfig durations;
  private final Outages outages;

  Landings(SimulatorConfig config, Outages outages) {
    this.durations = config.flight();
    this.outages = outages;
  }

  /** The media folder at an instant; uploading rests while the dock is offline. */
  public MediaFolder folder(Flight flight, Instant now) {
    if (now.isBefore(flight.landingAt())) {
      return MediaFolder.NONE;
    }
    int expected = flight.shots().size();
    var begin = flight.landingAt().plus(durations.mediaDelay());
    var sending = outages.onlineTime(flight.station().gateway().sn(), begin, now);
    long each = Math.max(1, durations.mediaPerFile().toMillis());
    int most = Math.min(expected, flight.task().uploads());
    int uploaded = (int) Math.min(most, sending.toMillis() / each);
    return new MediaFolder(uploaded == 0 ? 0 : flight.task().folder(), expected, uploaded);
  }

  /** When a file arrived, as long as the dock was online all the time. */
  public Instant arrival(Flight flight, int number) {
    return flight
        .landingAt()
        .plus(durations.mediaDelay())
        .plus(durations.mediaPerFile().multipliedBy(number));
  }

  /** Whether the track of a flight can be read. */
  public boolean trackReady(Flight flight, Instant now) {
    return !now.isBefore(flight.landingAt().plus(durations.trackDelay()));
  }
}
