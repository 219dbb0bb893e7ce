package dev.flightloom.simulator.fleet;

import dev.flightloom.simulator.world.Never;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When which device could not be reached; thread-safe. */
@ApplicationScoped
public class Outages {
  /** The dock of the quarry, out of reach in every new world. */
  public static final Outage FIRST = new Outage("8DCKTEST0003", Instant.EPOCH, Never.YET);

  private final List<Outage> all = new ArrayList<>(List.of(FIRST));

  /** Whether a device can be reached at an instant. */
  public synchronized boolean online(String sn, Instant at) {
    return all.stream().noneMatch(each -> each.sn().equals(sn) && each.covers(at));
  }

  /** First instant from a given one on at which a device can be reached, as known so far. */
  public synchronized Instant nextOnline(String sn, Instant from) {
    return all.stream()
        .filter(each -> each.sn().equals(sn) && each.covers(from))
        .map(Outage::until)
        .findFirst()
        .orElse(from);
  }

  /** How long a device could be reached between two instants. */
  public synchronized Duration onlineTime(String sn, Instant from, Instant to) {
    var whole = to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    return all.stream()
        .filter(each -> each.sn().equals(sn))
        .map(each -> each.overlap(from, to))
        .reduce(whole, Duration::minus);
  }

  /** Takes a device out of reach; one that is already so stays so. */
  public synchronized void begin(String sn, Instant at) {
    if (online(sn, at)) {
      all.add(new Outage(sn, at, Never.YET));
    }
  }

  /** Brings a device back. */
  public synchronized void end(String sn, Instant at) {
    all.replaceAll(
        each -> each.sn().equals(sn) && each.covers(at) ? new Outage(sn, each.from(), at) : each);
  }

  /** All outages, past ones included. */
  public synchronized List<Outage> all() {
    return List.copyOf(all);
  }

  /** Puts back what was known before, in place of everything. */
  public synchronized void restore(List<Outage> outages) {
    all.clear();
    all.addAll(outages);
  }
}
