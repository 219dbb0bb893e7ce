package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.flight.Failure;
import dev.flightloom.simulator.flight.FlightTask;
import dev.flightloom.simulator.flight.TaskState;
import dev.flightloom.simulator.world.Never;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** A flight task in the list (contract 6.3); its components are the answer's members. */
@RegisterForReflection
record TaskRowWire(
    String uuid,
    String name,
    String taskType,
    String status,
    String sn,
    String landingDockSn,
    String waylineUuid,
    String beginAt,
    String endAt,
    String runAt,
    String completedAt,
    String mediaUploadStatus,
    String resumableStatus,
    boolean isBreakPointResume,
    int currentWaypointIndex,
    int totalWaypoints,
    String flightType,
    String flightStatus,
    long folderId,
    List<Operation> operations,
    List<Trouble> exceptions) {

  /** Who ordered it. */
  @RegisterForReflection
  record Operation(String operatorAccount) {}

  /** What went wrong. */
  @RegisterForReflection
  record Trouble(int code, String message, String happenAt, String sn) {}

  static TaskRowWire of(FlightTask task, TaskState state) {
    var order = task.order();
    return new TaskRowWire(
        task.uuid(),
        order.name(),
        order.type(),
        state.status(),
        order.dock(),
        order.landingDock(),
        order.route(),
        Times.planned(task, order.beginAt()),
        Times.planned(task, order.endAt()),
        Times.actual(task, state.runAt()),
        Times.actual(task, state.completedAt()),
        state.folder().status(),
        order.resumable(),
        false,
        state.waypoint(),
        state.waypoints(),
        "1",
        flightStatus(state),
        state.folder().id(),
        List.of(new Operation("ops")),
        troubles(task));
  }

  private static String flightStatus(TaskState state) {
    if (state.runAt().equals(Never.YET)) {
      return "0";
    }
    return state.completedAt().equals(Never.YET) ? "1" : "2";
  }

  private static List<Trouble> troubles(FlightTask task) {
    var failure = task.failure();
    return failure == Failure.NONE
        ? List.of()
        : List.of(
            new Trouble(
                failure.code(),
                failure.message(),
                Times.actual(task, task.failedAt()),
                task.order().dock()));
  }
}
