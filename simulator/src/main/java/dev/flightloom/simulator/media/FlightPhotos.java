package dev.flightloom.simulator.media;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.flight.Flight;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.Flights;
import dev.flightloom.simulator.flight.Landings;
import dev.flightloom.simulator.photo.JpegWriter;
import dev.flightloom.simulator.storage.Origin;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists the photos of flights, and makes the bytes of one when it is read. */
@Singleton
public class FlightPhotos implements Origin {
  private static final Pattern KEY =
      Pattern.compile("media/([0-9a-f-]{36})/([1-9][0-9]{0,5})(-preview)?\\.jpeg");

  private final FlightTasks tasks;
  private final Flights flights;
  private final Landings landings;
  private final SimulatorClock clock;

  FlightPhotos(FlightTasks tasks, Flights flights, Landings landings, SimulatorClock clock) {
    this.tasks = tasks;
    this.flights = flights;
    this.landings = landings;
    this.clock = clock;
  }

  /** The photos of a flight that have been uploaded until now. */
  public List<FlightPhoto> of(Flight flight) {
    int uploaded = landings.folder(flight, clock.instant()).uploaded();
    return flight.shots().stream()
        .limit(uploaded)
        .map(each -> new FlightPhoto(flight, each))
        .toList();
  }

  @Override
  public Optional<Made> make(String key) {
    var match = KEY.matcher(key);
    if (!match.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(match.group(2));
    boolean preview = match.group(3) != null;
    return tasks
        .find(match.group(1))
        .flatMap(flights::of)
        .map(this::of)
        .filter(each -> number <= each.size())
        .map(each -> made(each.get(number - 1), preview));
  }

  private static Made made(FlightPhoto photo, boolean preview) {
    var bytes =
        preview ? JpegWriter.preview(photo.snap()) : JpegWriter.photo(photo.snap(), photo.size());
    return new Made(bytes, "image/jpeg");
  }
}
