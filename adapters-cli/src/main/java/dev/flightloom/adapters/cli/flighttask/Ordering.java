package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.application.flighttask.port.in.CheckFlightTask;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.Set;

/** Looks project and route of an order up, checks it or sends it, and has the answer told. */
@Dependent
class Ordering {
  private final OrderTelling telling;
  private final Operator operator;
  private final Places places;
  private final Provider<CheckFlightTask> checkFlightTask;
  private final Provider<CreateFlightTask> createFlightTask;

  Ordering(
      OrderTelling telling,
      Operator operator,
      Places places,
      Provider<CheckFlightTask> checkFlightTask,
      Provider<CreateFlightTask> createFlightTask) {
    this.telling = telling;
    this.operator = operator;
    this.places = places;
    this.checkFlightTask = checkFlightTask;
    this.createFlightTask = createFlightTask;
  }

  /** What is wanted, with the text of the command line for a route, and perhaps for a name. */
  record Wish(
      TaskOrder order,
      boolean named,
      CreateFlightTask.Naming naming,
      Set<ReadinessCode> overrides) {}

  /** Checks and sends nothing; exit code 3 when it is not ready. */
  int check(String project, Wish wish, boolean json) {
    var where = places.project(project);
    var report = checkFlightTask.get().check(where, places.order(where, wish));
    telling.checked(report, wish.overrides(), json);
    return report.passes(wish.overrides()) ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** Checks and sends; exit code 1 when nobody knows whether FlightHub has it. */
  int create(String project, Wish wish, boolean json) {
    var where = places.project(project);
    var order = places.order(where, wish);
    var command =
        new CreateFlightTask.Command(
            operator.actor(), where, order, wish.naming(), wish.overrides());
    return telling.told(createFlightTask.get().create(command), wish.overrides(), json);
  }

  /** Finds what an order names. */
  @Dependent
  static class Places {
    private final Provider<FindProject> findProject;
    private final Provider<FindWayline> findWayline;

    Places(Provider<FindProject> findProject, Provider<FindWayline> findWayline) {
      this.findProject = findProject;
      this.findWayline = findWayline;
    }

    ProjectId project(String idOrName) {
      return findProject.get().find(idOrName).id();
    }

    TaskOrder order(ProjectId project, Wish wish) {
      var order = wish.order();
      var route = findWayline.get().find(project, order.wayline().value()).route();
      return new TaskOrder(
          wish.named() ? order.name() : route.name(),
          order.dock(),
          order.landing(),
          route.id(),
          order.zone(),
          order.schedule(),
          order.rules());
    }
  }
}
