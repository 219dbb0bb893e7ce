package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Flight tasks in maps; time does not move them and projects without tasks are foreign. */
public final class InMemoryFlightTasks implements FlightTasks {
  private final Map<ProjectId, Map<TaskId, FlightTask>> known = new HashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();

  /** A finished task with eighteen photos. */
  public static FlightTask task(String id) {
    return new FlightTask(
        new TaskId(id),
        "Fence check 07",
        new Foreign.Known<>(TaskType.IMMEDIATE),
        new Foreign.Known<>(TaskStatus.SUCCESS),
        new DeviceSn("8DCKTEST0001"),
        new WaylineId("0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01"),
        Instant.parse("2026-01-01T07:00:00Z"),
        Instant.parse("2026-01-01T07:30:00Z"),
        new Foreign.Known<>(LostLinkAction.RETURN_HOME),
        60,
        new Foreign.Known<>(ReturnMode.PRESET),
        new Foreign.Known<>(ResumePolicy.MANUAL),
        new MediaFolder.Known(4711, 18, 18));
  }

  /** Adds or replaces a task of {@code project}. */
  public synchronized void put(ProjectId project, FlightTask task) {
    known.computeIfAbsent(project, _ -> new HashMap<>()).put(task.id(), task);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  @Override
  public synchronized Optional<FlightTask> find(ProjectId project, TaskId task) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!known.containsKey(project)) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
    return Optional.ofNullable(known.get(project).get(task));
  }
}
