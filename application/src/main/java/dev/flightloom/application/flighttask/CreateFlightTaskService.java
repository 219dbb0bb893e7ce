package dev.flightloom.application.flighttask;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.flighttask.port.in.CheckFlightTask;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Orders flights: behind the guard, after the check, with one call. */
public final class CreateFlightTaskService implements CreateFlightTask {
  private final CommandGuard guard;
  private final CheckFlightTask check;
  private final FlightTasks tasks;
  private final TaskLookUp lookUp;

  /** The check runs behind the guard, so that an attempt which it stops is in the journal too. */
  public CreateFlightTaskService(
      CommandGuard guard, CheckFlightTask check, FlightTasks tasks, TaskLookUp lookUp) {
    this.guard = guard;
    this.check = check;
    this.tasks = tasks;
    this.lookUp = lookUp;
  }

  @Override
  public Creation create(Command command) {
    var attempt = new CreationAttempt(command, check, tasks, lookUp);
    try {
      return switch (guard.pass(intent(command), attempt::make)) {
        case Outcome.Known<TaskId>(var id) ->
            new Creation.Created(id, attempt.name(), attempt.report());
        case Outcome.Unknown<TaskId>(var why) ->
            new Creation.Unsettled(attempt.name(), why, attempt.report());
      };
    } catch (Rejected refused) {
      if (attempt.isBlocked()) {
        return new Creation.NotReady(attempt.report());
      }
      throw refused;
    }
  }

  private static Intent intent(Command command) {
    return new Intent(
        command.actor(),
        "flight-task.create",
        command.project(),
        command.order().dock().value(),
        details(command),
        command.overrides().stream().map(ReadinessCode::word).sorted().toList());
  }

  private static Map<String, String> details(Command command) {
    var order = command.order();
    var rules = order.rules();
    var details = new LinkedHashMap<String, String>();
    details.put("name", order.name());
    details.put("route", order.wayline().value());
    details.put("type", word(order.schedule().type()));
    details.put("times", order.schedule().moments().toString());
    details.put("zone", order.zone().name());
    details.put("landing", landing(order.landing()));
    details.put("returnAltitude", rules.returnAltitude().toString());
    details.put("returnMode", word(rules.returnMode()));
    details.put("precision", word(rules.precision()));
    details.put("lostLinkAction", word(rules.lostLinkAction()));
    details.put("resumePolicy", word(rules.resumePolicy()));
    return details;
  }

  private static String landing(LandingDock landing) {
    return switch (landing) {
      case LandingDock.Same _ -> "same dock";
      case LandingDock.Other(var sn) -> sn.value();
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
