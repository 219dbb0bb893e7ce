package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.in.CheckFlightTask;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Command;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Naming;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One way from a check to an order, which remembers for the answer what was found and how the task
 * was named; confined to one thread and one call.
 */
final class CreationAttempt {
  /** Code of the refusal when findings block. */
  static final String NOT_READY = "flight-task.not-ready";

  private static final int MARK_LENGTH = 6;

  private final Command command;
  private final CheckFlightTask check;
  private final FlightTasks tasks;
  private final TaskLookUp lookUp;

  private ReadinessReport report = new ReadinessReport(Instant.EPOCH, List.of());
  private String name;

  CreationAttempt(Command command, CheckFlightTask check, FlightTasks tasks, TaskLookUp lookUp) {
    this.command = command;
    this.check = check;
    this.tasks = tasks;
    this.lookUp = lookUp;
    this.name = command.order().name();
  }

  ReadinessReport report() {
    return report;
  }

  String name() {
    return name;
  }

  /** True when the check has spoken and findings block. */
  boolean isBlocked() {
    return !report.passes(command.overrides());
  }

  /** Checks, and sends the order once. */
  Outcome<TaskId> make(RequestId request) {
    report = check.check(command.project(), command.order());
    if (isBlocked()) {
      throw notReady();
    }
    var order = named(request);
    name = order.name();
    var before = before(order);
    return switch (tasks.create(command.project(), order, request)) {
      case Outcome.Known<TaskId> known -> known;
      case Outcome.Unknown<TaskId>(var lost) ->
          lookUp.settle(command.project(), order, before, lost);
    };
  }

  /** The mark is the beginning of the audit entry's id: whoever sees the task finds the entry. */
  private TaskOrder named(RequestId request) {
    var order = command.order();
    return switch (command.naming()) {
      case Naming.EXACT -> order;
      case Naming.MARKED ->
          order.named(order.name() + " #" + request.value().substring(0, MARK_LENGTH));
    };
  }

  private Set<TaskId> before(TaskOrder order) {
    return switch (command.naming()) {
      case Naming.EXACT -> lookUp.namesakes(command.project(), order);
      case Naming.MARKED -> Set.of();
    };
  }

  private Rejected notReady() {
    var blocking = report.blocking(command.overrides());
    var words = new ReadinessReport(report.checkedAt(), blocking).words();
    return new Rejected(
        NOT_READY,
        "The flight is not ready: " + words + ".",
        "Clear the findings, or override by name what may be overridden.");
  }
}
