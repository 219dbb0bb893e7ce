package dev.flightloom.application.flighttask.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.domain.device.AircraftMode;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceModel;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.DockMode;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.device.health.HealthLevel;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.device.state.DeviceState;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.Place;
import dev.flightloom.domain.device.state.PositionFix;
import dev.flightloom.domain.device.state.Storage;
import dev.flightloom.domain.device.state.Switch;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.flighttask.order.RepeatRule;
import dev.flightloom.domain.flighttask.order.RoutePrecision;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.Summit;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadinessCheckTest {
  private final Harbour harbour = new Harbour();

  @Test
  void findsNothingWhereEverythingIsToldToBeFine() {
    assertThat(harbour.report().findings()).isEmpty();
    assertThat(harbour.report().checkedAt()).isEqualTo(Harbour.NOW);
  }

  @Test
  void takesNothingForSafeThatADockDoesNotTell() {
    harbour.dock(UntoldDock.STATE);
    assertThat(harbour.blocking(rtk()))
        .contains(
            "dock.mode-not-told",
            "dock.emergency-stop-not-told",
            "dock.cover-not-told",
            "storage.not-told",
            "aircraft.place-not-told",
            "weather.rain-not-told",
            "weather.wind-not-told",
            "rtk.not-told");
  }

  @Test
  void findsEveryReadingUntoldWhereTheDockIsSilent() {
    for (var silent : List.<DeviceState>of(new DeviceState.Empty(), new DeviceState.Offline())) {
      harbour.dock(silent);
      assertThat(harbour.blocking())
          .contains("dock.state-not-told", "weather.wind-not-told", "storage.not-told");
    }
  }

  @Test
  void doesNotTakeAWordThatItDoesNotKnowForSafe() {
    harbour.dock(Harbour.in(Reading.told(new Foreign.Unrecognised<>("dreaming"))));
    assertThat(harbour.blocking()).containsExactly("dock.mode-not-told");
    harbour.dock(
        Harbour.with(
            new DockState.Weather(
                Reading.told(new Foreign.Unrecognised<>("hail")),
                Reading.told(1.0),
                Reading.untold())));
    assertThat(harbour.blocking()).containsExactly("weather.rain-not-told");
  }

  @Test
  void wantsTheDockInTheProject() {
    harbour.devices.replace(Harbour.PROJECT);
    assertThat(harbour.blocking())
        .contains("dock.not-in-project", "route.aircraft-not-told")
        .doesNotContain("battery.not-told");
  }

  @Test
  void tellsThatAnAircraftIsNoDock() {
    var order = at(SampleDevices.AIRCRAFT, LandingDock.SAME);
    assertThat(harbour.report(order).findings())
        .anySatisfy(finding -> assertThat(finding.message()).contains("not the aircraft"));
  }

  @Test
  void wantsTheDockOnline() {
    put(Reading.told(false), "0-91-1");
    assertThat(harbour.blocking()).containsExactly("dock.offline");
    put(Reading.untold(), "0-91-1");
    assertThat(harbour.blocking()).containsExactly("dock.online-not-told");
  }

  @Test
  void wantsAnIdleDock() {
    harbour.dock(Harbour.in(known(DockMode.IN_OPERATION)));
    assertThat(harbour.blocking()).containsExactly("dock.busy");
  }

  @Test
  void wantsTheEmergencyStopReleasedAndTheCoverClosed() {
    harbour.dock(housing(DockState.Cover.CLOSED, Switch.ON));
    assertThat(harbour.blocking()).containsExactly("dock.emergency-stop");
    harbour.dock(housing(DockState.Cover.ABNORMAL, Switch.OFF));
    assertThat(harbour.blocking()).containsExactly("dock.cover-abnormal");
    harbour.dock(housing(DockState.Cover.HALF_OPEN, Switch.OFF));
    assertThat(harbour.blocking()).containsExactly("dock.cover-open");
  }

  @Test
  void wantsTheAircraftInTheDock() {
    harbour.dock(lodger(DockState.Whereabouts.OUTSIDE, Reading.told(92)));
    assertThat(harbour.blocking()).containsExactly("aircraft.not-in-dock");
    harbour.aircraft(flying(AircraftMode.NOT_CONNECTED));
    assertThat(harbour.blocking()).containsExactly("aircraft.state-not-told");
    harbour.aircraft(flying(AircraftMode.STANDBY));
    assertThat(harbour.report().findings().getFirst().message()).contains("stands outside");
  }

  @Test
  void wantsAFullBatteryAndReadsItFromTheAircraftWhereTheDockIsSilent() {
    harbour.dock(lodger(DockState.Whereabouts.INSIDE, Reading.told(49)));
    assertThat(harbour.blocking()).containsExactly("battery.low");
    harbour.dock(lodger(DockState.Whereabouts.INSIDE, Reading.untold()));
    assertThat(harbour.blocking()).isEmpty();
    harbour.states.put(
        Harbour.PROJECT,
        new DeviceSnapshot(
            SampleDevices.AIRCRAFT, DeviceModel.UNTOLD, new DeviceState.Empty(), Map.of()));
    assertThat(harbour.blocking()).containsExactly("battery.not-told");
    harbour.dock(lodger(DockState.Whereabouts.INSIDE, Reading.told(32767)));
    assertThat(harbour.blocking()).containsExactly("battery.not-told");
  }

  @Test
  void wantsWhatAContinuousTaskDemandsOfTheBattery() {
    var soon = Harbour.NOW.plusSeconds(600);
    var period = new FlightPeriod(soon, soon.plusSeconds(3600));
    var order =
        SampleOrder.with(
            new Schedule.Continuous(List.of(period), new RepeatRule.Once(), period.end(), 95));
    assertThat(harbour.blocking(order)).containsExactly("battery.low");
  }

  @Test
  void wantsDryAndCalmWeather() {
    harbour.dock(weather(DockState.Rainfall.LIGHT_RAIN, Reading.told(8.0)));
    assertThat(harbour.blocking()).containsExactly("weather.rain");
    harbour.dock(weather(DockState.Rainfall.NO_RAIN, Reading.told(8.1)));
    assertThat(harbour.blocking()).containsExactly("weather.wind");
    harbour.dock(weather(DockState.Rainfall.NO_RAIN, Reading.told(Double.NaN)));
    assertThat(harbour.blocking()).containsExactly("weather.wind-not-told");
  }

  @Test
  void wantsRoomForPhotos() {
    harbour.dock(Harbour.with(new Storage(Reading.told(1000L), Reading.told(901L))));
    assertThat(harbour.blocking()).containsExactly("storage.low");
    harbour.dock(Harbour.with(new Storage(Reading.told(0L), Reading.told(0L))));
    assertThat(harbour.blocking()).containsExactly("storage.not-told");
  }

  @Test
  void wantsRtkFixedOnlyForRoutesThatNeedIt() {
    harbour.dock(Harbour.with(fix(known(PositionFix.Convergence.CONVERGING), 5)));
    assertThat(harbour.blocking(rtk())).containsExactly("rtk.not-fixed");
    assertThat(harbour.blocking()).isEmpty();
    harbour.dock(Harbour.with(fix(Reading.untold(), 5)));
    assertThat(harbour.blocking(rtk())).containsExactly("rtk.not-told");
    harbour.dock(Harbour.with(fix(Reading.untold(), 10)));
    assertThat(harbour.blocking(rtk())).isEmpty();
  }

  @Test
  void wantsNoImminentWarningAndHealthTold() {
    harbour.states.complain(SampleDevices.DOCK, message(HealthLevel.WARNING, Reading.told(true)));
    assertThat(harbour.blocking()).containsExactly("health.imminent-warning");
    harbour.states.complain(SampleDevices.DOCK, message(HealthLevel.WARNING, Reading.untold()));
    assertThat(harbour.blocking()).containsExactly("health.imminent-warning");
    harbour.states.complain(SampleDevices.DOCK, message(HealthLevel.REMINDER, Reading.told(true)));
    assertThat(harbour.blocking()).isEmpty();
    harbour.states.hush(SampleDevices.AIRCRAFT);
    assertThat(harbour.blocking()).containsExactly("health.not-told");
  }

  @Test
  void wantsAKnownRoute() {
    var order = order(new WaylineId("w-none"));
    assertThat(harbour.blocking(order)).containsExactly("route.not-found");
  }

  @Test
  @DisplayName("contract 15.10: a route with one waypoint is found before FlightHub refuses it")
  void wantsTwoWaypoints() {
    harbour.summit(new Summit.AboveTakeOff(45), 1);
    assertThat(harbour.blocking()).containsExactly("route.too-short");
    assertThat(harbour.report().findings().getFirst().code().isOverridable()).isFalse();
  }

  @Test
  void wantsARouteForThisAircraftAndWithoutFaults() {
    harbour.file(AircraftKey.of(100, 1), 0);
    assertThat(harbour.report().findings().getFirst().message())
        .contains("Matrice 4TD", "Matrice 3TD");
    assertThat(harbour.blocking()).containsExactly("route.other-aircraft");
    harbour.file(AircraftKey.of(91, 1), 3);
    assertThat(harbour.blocking()).containsExactly("route.faulty");
    put(Reading.told(true), "");
    assertThat(harbour.blocking()).doesNotContain("route.aircraft-not-told");
    harbour.states.put(
        Harbour.PROJECT,
        new DeviceSnapshot(
            SampleDevices.AIRCRAFT, DeviceModel.UNTOLD, SampleDevices.aircraftState(), Map.of()));
    assertThat(harbour.blocking()).contains("route.aircraft-not-told");
  }

  @Test
  void wantsTheReturnAboveTheRoute() {
    harbour.summit(new Summit.AboveTakeOff(60), 9);
    assertThat(harbour.blocking()).containsExactly("altitude.below-route");
    harbour.summit(new Summit.AboveTakeOff(59.9), 9);
    assertThat(harbour.blocking()).isEmpty();
    harbour.summit(new Summit.AboveEllipsoid(46.2 + 60), 9);
    assertThat(harbour.blocking()).containsExactly("altitude.below-route");
    harbour.summit(new Summit.AboveEllipsoid(46.2 + 59), 9);
    assertThat(harbour.blocking()).isEmpty();
    harbour.dock(Harbour.with(new Place(Reading.untold(), Reading.untold(), Reading.untold())));
    assertThat(harbour.blocking()).containsExactly("route.height-not-told");
    harbour.summit(new Summit.AboveGround(30), 9);
    assertThat(harbour.blocking()).containsExactly("route.height-not-told");
    harbour.summit(new Summit.Untold("the file is torn"), 9);
    assertThat(harbour.report().findings().getFirst().message()).contains("the file is torn");
  }

  @Test
  @DisplayName(
      "contract 15.12: an altitude above the site's ceiling is refused before FlightHub"
          + " accepts it and never flies")
  void wantsTheReturnBelowTheCeiling() {
    assertThat(harbour.blocking(at(120))).isEmpty();
    assertThat(harbour.blocking(at(121)))
        .containsExactly("altitude.above-ceiling", "altitude.above-aircraft-limit");
    assertThat(harbour.report(at(600)).findings())
        .anySatisfy(finding -> {
          assertThat(finding.code().word()).isEqualTo("altitude.above-500");
          assertThat(finding.severity()).isEqualTo(ReadinessFinding.Severity.WARNING);
        });
  }

  @Test
  void wantsAStartThatIsNotPast() {
    var past = Harbour.NOW.minusSeconds(1);
    var order = SampleOrder.with(new Schedule.Timed(past, Harbour.NOW.plusSeconds(600)));
    assertThat(harbour.blocking(order)).containsExactly("start.past");
  }

  @Test
  void wantsTheLandingDockToo() {
    var south = new DeviceSn("8DCKTEST0002");
    var order = at(SampleOrder.DOCK, new LandingDock.Other(south));
    assertThat(harbour.blocking(order)).containsExactly("landing-dock.not-in-project");
    harbour.devices.add(
        Harbour.PROJECT, new Topology.GatewayAlone(SampleDevices.dock(south, "Dock South")));
    assertThat(harbour.blocking(order)).isEmpty();
  }

  @Test
  void onlyWarnsOfWhatPassesWhenTheStartIsFarAway() {
    harbour.dock(weather(DockState.Rainfall.HEAVY_RAIN, Reading.untold()));
    var order = SampleOrder.timed();
    assertThat(harbour.blocking(order)).isEmpty();
    assertThat(harbour.report(order).findings())
        .extracting(finding -> finding.code().word())
        .containsExactly("weather.rain", "weather.wind-not-told");
    var soon = Harbour.NOW.plus(Duration.ofMinutes(29));
    assertThat(harbour.blocking(SampleOrder.with(new Schedule.Timed(soon, soon)))).hasSize(2);
  }

  @Test
  void doesNotTakeAnEmergencyStopForPassing() {
    harbour.dock(housing(DockState.Cover.CLOSED, Switch.ON));
    assertThat(harbour.blocking(SampleOrder.timed())).containsExactly("dock.emergency-stop");
  }

  @Test
  void fallsSilentAboutNothingWhenFlightHubCannotBeAsked() {
    var down = new Unavailable("flighthub.unreachable", "down", "");
    harbour.states.refuseNext(down);
    assertThatExceptionOfType(Unavailable.class).isThrownBy(harbour::report).isEqualTo(down);
    harbour.waylines.refuseNext(down);
    assertThatExceptionOfType(Unavailable.class).isThrownBy(harbour::report).isEqualTo(down);
    harbour.devices.refuseNext(down);
    assertThatExceptionOfType(Unavailable.class).isThrownBy(harbour::report).isEqualTo(down);
  }

  private void put(Reading<Boolean> online, String key) {
    var dock = SampleDevices.dock();
    var craft = SampleDevices.aircraft();
    var model = new DeviceModel(key, craft.model().name(), craft.model().kind());
    harbour.devices.replace(
        Harbour.PROJECT,
        new Topology.Pair(
            new Device(
                dock.sn(), dock.callsign(), dock.model(), online, dock.mode(), dock.cameras()),
            new Device(craft.sn(), "", model, craft.online(), craft.mode(), craft.cameras())));
  }

  private static TaskOrder rtk() {
    return SampleOrder.with(SampleOrder.immediate(), SampleOrder.rules(60, RoutePrecision.RTK));
  }

  private static TaskOrder at(int metres) {
    return SampleOrder.with(SampleOrder.immediate(), SampleOrder.rules(metres, RoutePrecision.GPS));
  }

  private static TaskOrder order(WaylineId route) {
    var it = SampleOrder.immediate();
    return new TaskOrder(
        it.name(), it.dock(), it.landing(), route, it.zone(), it.schedule(), it.rules());
  }

  private static TaskOrder at(DeviceSn dock, LandingDock landing) {
    var it = SampleOrder.immediate();
    return new TaskOrder(
        it.name(), dock, landing, it.wayline(), it.zone(), it.schedule(), it.rules());
  }

  private static DockState housing(DockState.Cover cover, Switch stop) {
    return Harbour.with(
        new DockState.Housing(
            known(cover),
            known(stop),
            Reading.untold(),
            Reading.untold(),
            Reading.untold(),
            Reading.untold()));
  }

  private static DockState lodger(DockState.Whereabouts at, Reading<Integer> charge) {
    return Harbour.with(
        new DockState.Lodger(
            Reading.told(SampleDevices.AIRCRAFT),
            known(at),
            Reading.untold(),
            charge,
            Reading.untold()));
  }

  private static DockState weather(DockState.Rainfall rain, Reading<Double> wind) {
    return Harbour.with(new DockState.Weather(known(rain), wind, Reading.untold()));
  }

  private static PositionFix fix(Reading<Foreign<PositionFix.Convergence>> convergence, int gear) {
    return new PositionFix(
        convergence,
        Reading.told(new PositionFix.Quality(gear)),
        Reading.untold(),
        Reading.untold());
  }

  private static AircraftState flying(AircraftMode mode) {
    var it = SampleDevices.aircraftState();
    return new AircraftState(
        known(mode),
        it.modeReason(),
        it.place(),
        it.fix(),
        it.motion(),
        it.home(),
        it.battery(),
        it.limits(),
        it.storage(),
        it.command(),
        it.windInMetresPerSecond(),
        it.figures(),
        it.payloads(),
        it.firmware());
  }

  private static HealthMessage message(HealthLevel level, Reading<Boolean> imminent) {
    return new HealthMessage(
        new Foreign.Known<>(level),
        "0x12040000",
        "Dock cover obstructed",
        imminent,
        Reading.untold(),
        "device_management",
        "drone_nest",
        "hms-1",
        Reading.untold(),
        Reading.told(Instant.EPOCH),
        Reading.untold(),
        Reading.untold(),
        Map.of(),
        List.of());
  }

  private static <E extends Enum<E>> Reading<Foreign<E>> known(E value) {
    return Reading.told(new Foreign.Known<>(value));
  }
}
