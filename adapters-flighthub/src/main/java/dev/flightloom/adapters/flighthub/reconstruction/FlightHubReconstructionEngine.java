package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.client.SingleCalls;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.BuildObservation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Builds; a start without a clear answer is never taken for a failure. */
@ApplicationScoped
class FlightHubReconstructionEngine implements ReconstructionEngine {
  private final FlightHubClients clients;
  private final SingleCalls calls;
  private final StartWireMapper starts;
  private final ModelWireMapper models;
  private final RoomCodes room;

  FlightHubReconstructionEngine(
      FlightHubClients clients,
      SingleCalls calls,
      StartWireMapper starts,
      ModelWireMapper models,
      RoomCodes room) {
    this.clients = clients;
    this.calls = calls;
    this.starts = starts;
    this.models = models;
    this.room = room;
  }

  @Override
  public StartAnswer start(ProjectId project, Order order) {
    var wire = starts.toWire(order);
    try {
      return switch (calls.attempt(() -> api().start(project.value(), wire))) {
        case Attempt.Answered<StartAnswerWire> answered ->
            answer(Optional.ofNullable(answered.envelope().data()), order);
        case Attempt.Lost<StartAnswerWire>(var failure) ->
            new StartAnswer.Unknown(failure.message());
      };
    } catch (Rejected refusal) {
      throw room.explain(refusal);
    }
  }

  private StartAnswer answer(Optional<StartAnswerWire> data, Order order) {
    var builds = data.map(it -> starts.toBuilds(it, order.resource())).orElse(List.of());
    return builds.isEmpty()
        ? new StartAnswer.Unknown("the answer names no model")
        : new StartAnswer.Started(builds);
  }

  @Override
  public List<BuildObservation> running(ProjectId project) {
    return calls.ask(() -> api().running(project.value())).unwrap().entries().stream()
        .flatMap(wire -> models.toObservation(wire).stream())
        .toList();
  }

  @Override
  public Optional<BuildObservation> observe(ProjectId project, ModelId model) {
    return calls
        .find(() -> api().model(project.value(), model.value()))
        .map(models::toObservation)
        .map(seen -> seen.orElseThrow(() -> models.unknownType(model)));
  }

  @Override
  public void stop(ProjectId project, ModelId model) {
    try {
      calls.askTolerantly(() -> api().stop(project.value(), model.value()));
    } catch (Rejected refusal) {
      requireOver(project, model, refusal);
    }
  }

  /** A finished build may be refused as a wrong parameter (contract chapter 16, unknown 22). */
  private void requireOver(ProjectId project, ModelId model, Rejected refusal) {
    if (running(project).stream().anyMatch(it -> it.model().equals(model))) {
      throw refusal;
    }
  }

  @Override
  public void delete(ProjectId project, ModelId model) {
    calls.askTolerantly(() -> api().deleteModel(project.value(), model.value()));
  }

  private OpenModelingApi api() {
    return clients.of(OpenModelingApi.class);
  }
}
