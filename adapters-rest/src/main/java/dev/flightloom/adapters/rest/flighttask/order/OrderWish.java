package dev.flightloom.adapters.rest.flighttask.order;

import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Naming;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.wayline.Wayline;
import java.util.Set;

/**
 * What a body asks for, before the route is looked up: its order has the text of the body for a
 * route, and perhaps for a name too.
 *
 * @param named false where the body has no name, so that the route's is taken
 */
record OrderWish(TaskOrder order, boolean named, Naming naming, Set<ReadinessCode> overrides) {

  /** The route as the body names it. */
  String route() {
    return order.wayline().value();
  }

  /** The order of {@code route}. */
  TaskOrder of(Wayline route) {
    return new TaskOrder(
        named ? order.name() : route.name(),
        order.dock(),
        order.landing(),
        route.id(),
        order.zone(),
        order.schedule(),
        order.rules());
  }
}
