package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.flight.path.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides when a task takes off, or that it never will; one flight per dock at a time.
 *
 * @param flights of the same dock that began already
 */
record Dispatch(List<Flight> flights, Outages outages) {
  /** A dock that is busy when an immediate task arrives is waited for so long. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** The pause of a dock between a landing and the next take-off. */
  private static final Duration TURNAROUND = Duration.ofSeconds(60);

  /** The task as it is at an instant; the same task where nothing has become of it. */
  FlightTask settle(FlightTask task, Instant now) {
    var order = task.order();
    if (!task.open() || task.grounded() || now.isBefore(order.beginAt())) {
      return task;
    }
    var ready = ready(task);
    var last = order.latestBeginAt().plus(PATIENCE);
    if (ready.isEmpty() || ready.get().isAfter(last)) {
      return now.isBefore(last) ? task : task.failedWith(last, reason(task, last));
    }
    return ready.get().isAfter(now) ? task : launch(task, ready.get());
  }

  private FlightTask launch(FlightTask task, Instant at) {
    return task.launchedWith(at, Batteries.charged(flights, at));
  }

  /** First instant at which nothing stands in the way, as far as that is known now. */
  private Optional<Instant> ready(FlightTask task) {
    var at = task.order().beginAt();
    for (int round = 0; round < 100; round++) {
      var next = later(task, at);
      if (next.equals(Optional.of(at))) {
        return next;
      }
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.empty();
  }

  private Optional<Instant> later(FlightTask task, Instant at) {
    if (task.suspendedAt(at)) {
      return task.deeds().stream()
          .filter(each -> each.kind() == Deed.Kind.RESTORED && each.at().isAfter(at))
          .map(Deed::at)
          .findFirst();
    }
    var free = busyUntil(at).orElse(at);
    return Optional.of(outages.nextOnline(task.order().dock(), free));
  }

  private Optional<Instant> busyUntil(Instant at) {
    return flights.stream()
        .filter(each -> !at.isBefore(each.task().launchedAt()))
        .map(each -> each.landingAt().plus(TURNAROUND))
        .filter(each -> each.isAfter(at))
        .findFirst();
  }

  private Failure reason(FlightTask task, Instant last) {
    var order = task.order();
    if (task.suspendedAt(last) || order.latestBeginAt().isAfter(order.beginAt())) {
      return Failure.WINDOW;
    }
    return outages.online(order.dock(), last) ? Failure.BUSY : Failure.OFFLINE;
  }
}
