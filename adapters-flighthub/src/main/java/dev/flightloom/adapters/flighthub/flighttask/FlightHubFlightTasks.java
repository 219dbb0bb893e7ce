package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.flighttask.FlightTaskApi.StatusWire;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.StatusChange;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Orders, lists and looks up flight tasks. */
@ApplicationScoped
class FlightHubFlightTasks implements FlightTasks {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;
  private final FlightTaskWireMapper mapper;

  FlightHubFlightTasks(
      FlightHubClients clients, FlightHubCalls calls, FlightTaskWireMapper mapper) {
    this.clients = clients;
    this.calls = calls;
    this.mapper = mapper;
  }

  @Override
  public Optional<FlightTask> find(ProjectId project, TaskId task) {
    return calls
        .find(() -> api().information(project.value(), task.value()))
        .map(wire -> mapper.toTask(wire.complete()));
  }

  @Override
  public List<ListedTask> list(ProjectId project, DeviceSn dock, TaskWindow window) {
    var from = window.from().getEpochSecond();
    var until = window.until().getEpochSecond();
    var answer = calls.ask(() -> api().list(project.value(), dock.value(), from, until)).unwrap();
    return ListedTaskWireMapper.present(answer.list()).stream()
        .map(row -> ListedTaskWireMapper.toTask(row.complete()))
        .toList();
  }

  @Override
  public Outcome<TaskId> create(ProjectId project, TaskOrder order, RequestId request) {
    var wire = TaskOrderWireMapper.toWire(order);
    var attempt = calls.attempt(() -> api().create(project.value(), request.value(), wire));
    return switch (attempt) {
      case Attempt.Answered<CreatedTaskWire> answered -> accepted(answered);
      case Attempt.Lost<CreatedTaskWire>(var failure) -> new Outcome.Unknown<>(failure);
    };
  }

  /** An acceptance without an id is as good as a lost answer: there is a task, but which? */
  private static Outcome<TaskId> accepted(Attempt.Answered<CreatedTaskWire> answered) {
    try {
      return new Outcome.Known<>(answered.envelope().unwrap().id());
    } catch (Unavailable malformed) {
      return new Outcome.Unknown<>(malformed);
    }
  }

  @Override
  public Outcome<TaskId> change(
      ProjectId project, TaskId task, StatusChange to, RequestId request) {
    var wire = new StatusWire(TaskOrderWireMapper.word(to));
    return switch (calls.attempt(
        () -> api().change(project.value(), request.value(), task.value(), wire))) {
      case Attempt.Answered<?> _ -> new Outcome.Known<>(task);
      case Attempt.Lost<?>(var failure) -> new Outcome.Unknown<>(failure);
    };
  }

  private FlightTaskApi api() {
    return clients.of(FlightTaskApi.class);
  }
}
