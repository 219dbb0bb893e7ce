package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.flighttask.StatusChange;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.SampleListed;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Flight tasks in maps. Time does not move them, projects without tasks are foreign, rows of the
 * list know what the task knows and no more, and an order is not checked.
 */
public final class InMemoryFlightTasks implements FlightTasks {
  private final Map<ProjectId, Map<TaskId, FlightTask>> known = new HashMap<>();
  private final Map<TaskId, ListedTask> rows = new HashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private final Queue<Loss> losses = new ArrayDeque<>();
  private final Instant now;

  /** Tasks that start at once are planned for the first moment of a sample morning. */
  public InMemoryFlightTasks() {
    this(SampleOrder.MORNING);
  }

  /** Tasks that start at once are planned for {@code now}. */
  public InMemoryFlightTasks(Instant now) {
    this.now = now;
  }

  /** How an answer gets lost. */
  public enum Loss {
    /** After FlightHub did what was asked. */
    AFTER_THE_DEED,
    /** Before FlightHub heard of it. */
    BEFORE_THE_DEED
  }

  /** A finished task with eighteen photos. */
  public static FlightTask task(String id) {
    return task(id, TaskType.IMMEDIATE, TaskStatus.SUCCESS, new MediaFolder.Known(4711, 18, 18));
  }

  /** A task of Dock North with that type and status. */
  public static FlightTask task(String id, TaskType type, TaskStatus status, MediaFolder folder) {
    return new FlightTask(
        new TaskId(id),
        "Fence check 07",
        new Foreign.Known<>(type),
        new Foreign.Known<>(status),
        SampleOrder.DOCK,
        SampleOrder.ROUTE,
        Instant.parse("2026-01-01T07:00:00Z"),
        Instant.parse("2026-01-01T07:30:00Z"),
        new Foreign.Known<>(LostLinkAction.RETURN_HOME),
        60,
        new Foreign.Known<>(ReturnMode.PRESET),
        new Foreign.Known<>(ResumePolicy.MANUAL),
        folder);
  }

  /** Adds or replaces a task of {@code project}. */
  public synchronized void put(ProjectId project, FlightTask task) {
    known.computeIfAbsent(project, _ -> new LinkedHashMap<>()).put(task.id(), task);
  }

  /** Replaces the row of a task in the list. */
  public synchronized void put(ListedTask row) {
    rows.put(row.id(), row);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Loses the answer of the next call that changes something. */
  public synchronized void loseNext(Loss loss) {
    losses.add(loss);
  }

  /** Number of tasks that were ever put or ordered. */
  public synchronized int count(ProjectId project) {
    return of(project).size();
  }

  @Override
  public synchronized Optional<FlightTask> find(ProjectId project, TaskId task) {
    refuse();
    return Optional.ofNullable(of(project).get(task));
  }

  @Override
  public synchronized List<ListedTask> list(ProjectId project, DeviceSn dock, TaskWindow window) {
    refuse();
    return of(project).values().stream()
        .filter(task -> task.dock().equals(dock))
        .filter(task -> !task.plannedBegin().isBefore(window.from()))
        .filter(task -> !task.plannedBegin().isAfter(window.until()))
        .map(task -> rows.getOrDefault(task.id(), row(task)))
        .toList();
  }

  @Override
  public synchronized Outcome<TaskId> create(
      ProjectId project, TaskOrder order, RequestId request) {
    refuse();
    var tasks = of(project);
    var id = new TaskId("ordered-" + (tasks.size() + 1));
    return settle(id, () -> tasks.put(id, ordered(id, order)));
  }

  @Override
  public synchronized Outcome<TaskId> change(
      ProjectId project, TaskId task, StatusChange to, RequestId request) {
    refuse();
    var found = of(project).get(task);
    if (found == null) {
      throw new NotFound("flighthub.not-found", "no task " + task, "Check the id.");
    }
    var status =
        switch (to) {
          case SUSPENDED -> TaskStatus.SUSPENDED;
          case RESTORED -> TaskStatus.WAITING;
        };
    return settle(task, () -> of(project).put(task, with(found, status)));
  }

  private Outcome<TaskId> settle(TaskId id, Runnable deed) {
    var loss = losses.poll();
    if (loss != Loss.BEFORE_THE_DEED) {
      deed.run();
    }
    return loss == null
        ? new Outcome.Known<>(id)
        : new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "lost", "Look it up."));
  }

  private void refuse() {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
  }

  private Map<TaskId, FlightTask> of(ProjectId project) {
    if (!known.containsKey(project)) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
    return known.get(project);
  }

  private FlightTask ordered(TaskId id, TaskOrder order) {
    var rules = order.rules();
    return new FlightTask(
        id,
        order.name(),
        new Foreign.Known<>(order.schedule().type()),
        new Foreign.Known<>(TaskStatus.WAITING),
        order.dock(),
        order.wayline(),
        order.schedule().firstStart(now),
        order.schedule().lastStart(now).plusSeconds(1800),
        new Foreign.Known<>(rules.lostLinkAction()),
        rules.returnAltitude().metres(),
        new Foreign.Known<>(rules.returnMode()),
        new Foreign.Known<>(rules.resumePolicy()),
        MediaFolder.UNTOLD);
  }

  private static FlightTask with(FlightTask task, TaskStatus status) {
    return new FlightTask(
        task.id(),
        task.name(),
        task.type(),
        new Foreign.Known<>(status),
        task.dock(),
        task.wayline(),
        task.plannedBegin(),
        task.plannedEnd(),
        task.lostLinkAction(),
        task.returnAltitudeInMetres(),
        task.returnMode(),
        task.resumePolicy(),
        task.mediaFolder());
  }

  private static ListedTask row(FlightTask task) {
    var status =
        task.status() instanceof Foreign.Known<TaskStatus>(var it) ? it : TaskStatus.WAITING;
    return SampleListed.of(
        task.id().value(),
        task.name(),
        task.dock(),
        task.plannedBegin(),
        status,
        new ActualTimes.NotBegun());
  }
}
