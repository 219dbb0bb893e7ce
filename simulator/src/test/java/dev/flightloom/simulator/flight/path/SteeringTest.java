package dev.flightloom.simulator.flight.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Waypoint;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteeringTest {
  private static final Point DOCK = new Point(53.54, 9.98, 0);
  private static final Route ROUTE =
      new Route(
          "r",
          "p",
          "two points",
          "0-91-1",
          List.of(
              new Waypoint(53.541, 9.98, 40, 5),
              new Waypoint(53.542, 9.98, 40, 5),
              new Waypoint(53.542, 9.983, 40, 5)),
          Instant.EPOCH);

  private final FlightPath planned = FlightPath.planned(ROUTE, DOCK, 60, 2);
  private final Steering steering = new Steering(DOCK, 60, 1500);

  /** Ten seconds of climb to 40 m, 9.3 s to the first waypoint, 4 s there. */
  private static final double BETWEEN_WAYPOINTS = 30;

  @Test
  void climbsFliesReturnsAndLands() {
    assertThat(planned.at(5).phase()).isEqualTo(Phase.TAKING_OFF);
    assertThat(planned.at(5).place().elevation()).isCloseTo(20, within(0.1));
    assertThat(planned.at(BETWEEN_WAYPOINTS).phase()).isEqualTo(Phase.ON_ROUTE);
    assertThat(planned.at(BETWEEN_WAYPOINTS).waypoint()).isEqualTo(1);
    assertThat(planned.at(BETWEEN_WAYPOINTS).horizontalSpeed()).isCloseTo(5, within(0.1));
    assertThat(planned.at(BETWEEN_WAYPOINTS).heading()).isCloseTo(0, within(0.1));
    assertThat(planned.at(planned.seconds() - 1).phase()).isEqualTo(Phase.LANDING);
    assertThat(planned.at(planned.seconds()).phase()).isEqualTo(Phase.DOCKED);
    assertThat(planned.at(1e6).place()).isEqualTo(DOCK);
  }

  @Test
  void neverJumps() {
    var path = steering.obey(planned, Deed.Kind.PAUSED, BETWEEN_WAYPOINTS);
    path = steering.obey(path, Deed.Kind.CALLED_HOME, BETWEEN_WAYPOINTS + 20);
    path = steering.obey(path, Deed.Kind.RETURN_CANCELLED, BETWEEN_WAYPOINTS + 28);
    path = steering.obey(path, Deed.Kind.RECOVERED, BETWEEN_WAYPOINTS + 50);
    for (double at = 0; at < path.seconds(); at += 0.5) {
      var here = path.at(at).place();
      assertThat(here.metresTo(path.at(at + 0.5).place())).as("after %s s", at).isLessThan(6.5);
    }
    assertThat(photos(path)).isEqualTo(6);
  }

  @Test
  void goesOnWhereItWasPaused() {
    var paused = steering.obey(planned, Deed.Kind.PAUSED, BETWEEN_WAYPOINTS);
    assertThat(paused.at(BETWEEN_WAYPOINTS + 100).phase()).isEqualTo(Phase.HOVERING);

    var resumed = steering.obey(paused, Deed.Kind.RECOVERED, BETWEEN_WAYPOINTS + 100);

    assertThat(resumed.seconds()).isCloseTo(planned.seconds() + 100, within(0.1));
    assertThat(photos(resumed)).isEqualTo(6);
  }

  @Test
  void takesNoFurtherPhotosOnceCalledHome() {
    var home = steering.obey(planned, Deed.Kind.CALLED_HOME, BETWEEN_WAYPOINTS);

    assertThat(photos(home)).isEqualTo(2);
    assertThat(home.at(home.seconds() - 1).place().groundMetresTo(DOCK)).isLessThan(0.1);
    assertThat(home.at(BETWEEN_WAYPOINTS + 6).place().elevation()).isCloseTo(60, within(0.1));
  }

  @Test
  void fliesHomeByItselfBeforeTheBatteryIsEmpty() {
    var paused = steering.obey(planned, Deed.Kind.PAUSED, BETWEEN_WAYPOINTS);

    assertThat(paused.at(1499).phase()).isEqualTo(Phase.HOVERING);
    assertThat(paused.at(1501).phase()).isEqualTo(Phase.RETURNING);
    assertThat(paused.at(1700).phase()).isEqualTo(Phase.DOCKED);
  }

  @Test
  void ignoresCommandsThatMakeNoSense() {
    assertThat(steering.obey(planned, Deed.Kind.RECOVERED, BETWEEN_WAYPOINTS)).isSameAs(planned);
    assertThat(steering.obey(planned, Deed.Kind.PAUSED, planned.seconds() + 1)).isSameAs(planned);
    assertThat(steering.obey(planned, Deed.Kind.PAUSED, -5)).isSameAs(planned);
  }

  private static int photos(FlightPath path) {
    return path.legs().stream().mapToInt(Leg::photos).sum();
  }
}
