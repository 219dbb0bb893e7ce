package dev.flightloom.simulator.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Weather by dock: calm and changing with the hour, unless somebody ordered another; thread-safe.
 */
@ApplicationScoped
public class Weathers {
  private static final double DAY = 86_400;

  private final Map<String, Weather> ordered = new TreeMap<>();

  /** Orders weather for a dock. */
  public synchronized void order(String sn, Weather weather) {
    ordered.put(sn, weather);
  }

  /** The weather at a dock. */
  public synchronized Weather at(String sn, Instant at) {
    return Optional.ofNullable(ordered.get(sn)).orElseGet(() -> usual(at));
  }

  private static Weather usual(Instant at) {
    double hour = 2 * Math.PI * (at.getEpochSecond() % (long) DAY) / DAY;
    double wind = 3.1 + 1.2 * Math.sin(5 * hour);
    double temperature = 14.5 - 5 * Math.cos(hour - 0.5);
    return new Weather(0, Math.rint(wind * 10) / 10, Math.rint(temperature * 10) / 10);
  }

  /** What was ordered, by dock. */
  public synchronized Map<String, Weather> all() {
    return Map.copyOf(ordered);
  }

  /** Puts back what was before, in place of everything. */
  public synchronized void restore(Map<String, Weather> weathers) {
    ordered.clear();
    ordered.putAll(weathers);
  }
}
