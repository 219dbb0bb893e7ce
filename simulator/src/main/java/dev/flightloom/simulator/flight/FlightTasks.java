package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.flight.path.Deed;
import dev.flightloom.simulator.world.Identities;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All flight tasks, oldest first; thread-safe.
 *
 * <p>Nothing runs in the background: each question first settles what happened until now.
 */
@ApplicationScoped
public class FlightTasks {
  /** A flight that is over, with all its media. */
  public static final String FLOWN = "b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee";

  /** A flight that is in the air when a world begins. */
  public static final String FLYING = "5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102";

  private static final long FIRST_FOLDER = 4717;

  private final Map<String, FlightTask> byUuid = new LinkedHashMap<>();
  private final SimulatorClock clock;
  private final Identities identities;
  private final NewTasks fresh;
  private final Flights flights;
  private final Outages outages;
  private Instant genesis;

  FlightTasks(
      SimulatorClock clock,
      Identities identities,
      NewTasks fresh,
      Flights flights,
      Outages outages) {
    this.clock = clock;
    this.identities = identities;
    this.fresh = fresh;
    this.flights = flights;
    this.outages = outages;
    this.genesis = clock.instant();
    begin();
  }

  /** Begins anew, with the world's own flights around a first moment. */
  public synchronized void restart(Instant at) {
    genesis = at;
    byUuid.clear();
    begin();
  }

  private void begin() {
    new FirstTasks(genesis).all().forEach(each -> byUuid.put(each.uuid(), each));
  }

  /** The moment around which the world's own flights lie. */
  public synchronized Instant genesis() {
    return genesis;
  }

  /** Accepts an order; a recurring one becomes several tasks, of which the first is returned. */
  public synchronized FlightTask create(String project, Order order) {
    var series = identities.uuid().toString();
    var orders = Occurrences.of(order);
    for (int i = 0; i < orders.size(); i++) {
      var uuid = Occurrences.uuid(series, i);
      byUuid.put(uuid, fresh.of(uuid, project, orders.get(i), FIRST_FOLDER + byUuid.size()));
    }
    settle();
    return Objects.requireNonNull(byUuid.get(series));
  }

  /** The task of that UUID in a project. */
  public synchronized Optional<FlightTask> find(String project, String uuid) {
    settle();
    return Optional.ofNullable(byUuid.get(uuid)).filter(each -> each.project().equals(project));
  }

  /** The task of that UUID in any project. */
  public synchronized Optional<FlightTask> find(String uuid) {
    settle();
    return Optional.ofNullable(byUuid.get(uuid));
  }

  /** The task whose media folder has that number. */
  public synchronized Optional<FlightTask> ofFolder(String project, long folder) {
    return all().stream()
        .filter(each -> each.folder() == folder && each.project().equals(project))
        .findFirst();
  }

  /** All tasks, oldest first. */
  public synchronized List<FlightTask> all() {
    settle();
    return List.copyOf(byUuid.values());
  }

  /** The flight that a dock is busy with. */
  public synchronized Optional<Flight> inProgress(String dock) {
    settle();
    var now = clock.instant();
    return flown(dock).stream().filter(each -> each.inProgress(now)).findFirst();
  }

  /** Percent of the battery of a dock's aircraft. */
  public synchronized double battery(String dock) {
    var now = clock.instant();
    return inProgress(dock)
        .map(each -> each.battery(now))
        .orElseGet(() -> Batteries.charged(flown(dock), now));
  }

  /** Writes down what a client did to a task. */
  public synchronized void note(FlightTask task, Deed.Kind kind) {
    settle();
    var deed = new Deed(kind, clock.instant());
    byUuid.computeIfPresent(task.uuid(), (_, known) -> known.with(deed));
  }

  /** Has the dock of a task upload no more than so many files. */
  public synchronized void limitUploads(String uuid, int files) {
    byUuid.computeIfPresent(uuid, (_, known) -> known.uploadingAtMost(files));
  }

  private List<Flight> flown(String dock) {
    return byUuid.values().stream()
        .filter(each -> each.order().dock().equals(dock))
        .flatMap(each -> flights.of(each).stream())
        .toList();
  }

  private void settle() {
    var now = clock.instant();
    var due = new ArrayList<>(byUuid.values());
    due.removeIf(each -> !each.open() || now.isBefore(each.order().beginAt()));
    due.sort((one, other) -> one.order().beginAt().compareTo(other.order().beginAt()));
    due.forEach(each ->
        byUuid.put(
            each.uuid(), new Dispatch(flown(each.order().dock()), outages).settle(each, now)));
  }

  /** Puts back tasks that existed before, in place of all others. */
  public synchronized void restore(Instant begun, List<FlightTask> tasks) {
    genesis = begun;
    byUuid.clear();
    tasks.forEach(each -> byUuid.put(each.uuid(), each));
  }
}
