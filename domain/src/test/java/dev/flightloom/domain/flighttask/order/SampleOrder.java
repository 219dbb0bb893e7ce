package dev.flightloom.domain.flighttask.order;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;

/** A valid order at the simulator's Dock North, with ways to change one thing. */
public final class SampleOrder {
  /** Dock North of Harbour East. */
  public static final DeviceSn DOCK = new DeviceSn("8DCKTEST0001");

  /** The route fence-check-07. */
  public static final WaylineId ROUTE = new WaylineId("0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01");

  /** A winter morning, nine o'clock in Berlin. */
  public static final Instant MORNING = Instant.parse("2026-01-02T08:00:00Z");

  private SampleOrder() {}

  /** At once, from and to Dock North, home at 60 m. */
  public static TaskOrder immediate() {
    return with(new Schedule.Immediate());
  }

  /** Once, at {@link #MORNING}. */
  public static TaskOrder timed() {
    return with(new Schedule.Timed(MORNING, MORNING));
  }

  /** The same order with another schedule. */
  public static TaskOrder with(Schedule schedule) {
    return new TaskOrder(
        "Fence check 07",
        DOCK,
        LandingDock.SAME,
        ROUTE,
        new TaskZone("Europe/Berlin"),
        schedule,
        rules(60, RoutePrecision.GPS));
  }

  /** The order with another way of flying. */
  public static TaskOrder with(TaskOrder order, FlightRules rules) {
    return new TaskOrder(
        order.name(),
        order.dock(),
        order.landing(),
        order.wayline(),
        order.zone(),
        order.schedule(),
        rules);
  }

  /** Ordinary rules with that return altitude and precision. */
  public static FlightRules rules(int metres, RoutePrecision precision) {
    return new FlightRules(
        new ReturnAltitude(metres),
        ReturnMode.PRESET,
        precision,
        LostLinkAction.RETURN_HOME,
        ResumePolicy.MANUAL);
  }
}
