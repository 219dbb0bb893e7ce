package dev.flightloom.application.flighttask.readiness;

import dev.flightloom.application.device.InMemoryDeviceStates;
import dev.flightloom.application.device.InMemoryDevices;
import dev.flightloom.application.wayline.InMemoryWaylines;
import dev.flightloom.domain.device.DockMode;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.device.state.DeviceState;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.Place;
import dev.flightloom.domain.device.state.PositionFix;
import dev.flightloom.domain.device.state.Storage;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessPolicy;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.RouteSummary;
import dev.flightloom.domain.wayline.Summit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A harbour in which everything is ready, and ways to spoil one thing; times are of a morning. */
public final class Harbour {
  /** The project. */
  public static final ProjectId PROJECT = new ProjectId("p-1");

  /** An hour before the sample's morning. */
  public static final Instant NOW = SampleOrder.MORNING.minus(Duration.ofHours(1));

  /** What is good enough here. */
  public static final ReadinessPolicy POLICY =
      new ReadinessPolicy(50, 8, 10, 120, Duration.ofMinutes(30));

  /** Devices of the project. */
  public final InMemoryDevices devices = new InMemoryDevices();

  /** What they tell. */
  public final InMemoryDeviceStates states = new InMemoryDeviceStates();

  /** Routes of the project. */
  public final InMemoryWaylines waylines = new InMemoryWaylines();

  private RouteSummary summary = summary(new Summit.AboveTakeOff(45), 9);

  /** Everything is ready. */
  public Harbour() {
    devices.add(PROJECT, SampleDevices.pair());
    states.put(PROJECT, SampleDevices.dockSnapshot());
    states.put(PROJECT, SampleDevices.aircraftSnapshot());
    waylines.put(PROJECT, InMemoryWaylines.route(SampleOrder.ROUTE.value(), "fence-check-07"));
  }

  /** The check. */
  public ReadinessCheck check() {
    var routes = new RouteLook(waylines, (_, _) -> summary);
    return new ReadinessCheck(devices, states, routes, POLICY, InstantSource.fixed(NOW));
  }

  /** What the check finds for an immediate flight. */
  ReadinessReport report() {
    return report(SampleOrder.immediate());
  }

  ReadinessReport report(TaskOrder order) {
    return check().check(PROJECT, order);
  }

  /** Words of what blocks an immediate flight. */
  List<String> blocking() {
    return blocking(SampleOrder.immediate());
  }

  List<String> blocking(TaskOrder order) {
    return report(order).findings().stream()
        .filter(finding -> finding.severity() == ReadinessFinding.Severity.BLOCKING)
        .map(finding -> finding.code().word())
        .toList();
  }

  /** From now on the file of the route says so. */
  void summit(Summit summit, int waypoints) {
    summary = summary(summit, waypoints);
  }

  /** From now on the file of the route has that aircraft and faults. */
  void file(AircraftKey aircraft, int faults) {
    summary =
        new RouteSummary(
            SampleOrder.ROUTE, "fence-check-07", aircraft, 9, new Summit.AboveTakeOff(45), faults);
  }

  /** From now on the dock tells that instead. */
  public void dock(DeviceState state) {
    var was = SampleDevices.dockSnapshot();
    states.put(PROJECT, new DeviceSnapshot(was.sn(), was.model(), state, Map.of()));
  }

  /** From now on the aircraft tells that instead. */
  void aircraft(AircraftState state) {
    var was = SampleDevices.aircraftSnapshot();
    states.put(PROJECT, new DeviceSnapshot(was.sn(), was.model(), state, Map.of()));
  }

  static DockState with(DockState.Housing housing) {
    return rebuilt(
        it().mode(),
        it().place(),
        it().fix(),
        housing,
        it().lodger(),
        it().weather(),
        it().storage());
  }

  static DockState with(DockState.Lodger lodger) {
    return rebuilt(
        it().mode(),
        it().place(),
        it().fix(),
        it().housing(),
        lodger,
        it().weather(),
        it().storage());
  }

  /** A dock that feels that weather. */
  public static DockState with(DockState.Weather weather) {
    return rebuilt(
        it().mode(),
        it().place(),
        it().fix(),
        it().housing(),
        it().lodger(),
        weather,
        it().storage());
  }

  static DockState with(Storage storage) {
    return rebuilt(
        it().mode(),
        it().place(),
        it().fix(),
        it().housing(),
        it().lodger(),
        it().weather(),
        storage);
  }

  static DockState with(PositionFix fix) {
    return rebuilt(
        it().mode(),
        it().place(),
        fix,
        it().housing(),
        it().lodger(),
        it().weather(),
        it().storage());
  }

  static DockState with(Place place) {
    return rebuilt(
        it().mode(),
        place,
        it().fix(),
        it().housing(),
        it().lodger(),
        it().weather(),
        it().storage());
  }

  static DockState in(Reading<Foreign<DockMode>> mode) {
    return rebuilt(
        mode,
        it().place(),
        it().fix(),
        it().housing(),
        it().lodger(),
        it().weather(),
        it().storage());
  }

  private static DockState it() {
    return SampleDevices.dockState();
  }

  private static DockState rebuilt(
      Reading<Foreign<DockMode>> mode,
      Place place,
      PositionFix fix,
      DockState.Housing housing,
      DockState.Lodger lodger,
      DockState.Weather weather,
      Storage storage) {
    return new DockState(
        mode,
        it().step(),
        place,
        fix,
        housing,
        lodger,
        weather,
        it().network(),
        it().link(),
        storage,
        it().mediaFilesLeftToUpload(),
        it().alternateLandingPoint(),
        it().firmware());
  }

  private static RouteSummary summary(Summit summit, int waypoints) {
    return new RouteSummary(
        SampleOrder.ROUTE, "fence-check-07", AircraftKey.of(91, 1), waypoints, summit, 0);
  }
}
