package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import dev.flightloom.domain.project.ProjectId;

/** Tells what would keep an order from being sent, and sends nothing. */
@FunctionalInterface
public interface CheckFlightTask {
  /**
   * Asks FlightHub for dock, aircraft, health and route as they are now.
   *
   * @throws dev.flightloom.domain.failure.Failure when one of them cannot be asked, for what was
   *     not looked at is not ready
   */
  ReadinessReport check(ProjectId project, TaskOrder order);
}
