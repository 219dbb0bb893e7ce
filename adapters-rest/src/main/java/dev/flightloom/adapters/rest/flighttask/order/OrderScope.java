package dev.flightloom.adapters.rest.flighttask.order;

import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds project and route of an order, which may be given by their names. */
@ApplicationScoped
class OrderScope {
  private final FindProject findProject;
  private final FindWayline findWayline;

  OrderScope(FindProject findProject, FindWayline findWayline) {
    this.findProject = findProject;
    this.findWayline = findWayline;
  }

  /** An order within its project. */
  record Placed(ProjectId project, TaskOrder order) {}

  /** The order of {@code wish} with the ids of project and route. */
  Placed order(String idOrName, OrderWish wish) {
    var project = findProject.find(idOrName).id();
    return new Placed(project, wish.of(findWayline.find(project, wish.route()).route()));
  }
}
