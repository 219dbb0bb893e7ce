package dev.flightloom.adapters.flighthub.model;

import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.ModelFileId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists, shows and orders models; an order without a clear answer is never sent again. */
@ApplicationScoped
class FlightHubFlightModels implements FlightModels {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;
  private final FlightModelWireMapper mapper;

  FlightHubFlightModels(
      FlightHubClients clients, FlightHubCalls calls, FlightModelWireMapper mapper) {
    this.clients = clients;
    this.calls = calls;
    this.mapper = mapper;
  }

  @Override
  public List<FlightModel> all(ProjectId project) {
    return calls.ask(() -> api().list(project.value())).unwrap().entries().stream()
        .map(wire -> mapper.toModel(wire.complete()))
        .toList();
  }

  @Override
  public Optional<FlightModelDetails> find(ProjectId project, FlightModelId model) {
    return calls
        .find(() -> api().details(project.value(), model.value()))
        .map(wire -> mapper.toDetails(wire.complete()));
  }

  /** The list is read first, since names need not be unique and only new models can be ours. */
  @Override
  public Outcome<FlightModelId> create(ProjectId project, FlightModelOrder order) {
    var before = named(project, order.name());
    var wire = FlightModelOrderWire.of(order);
    return switch (calls.attempt(() -> api().create(project.value(), wire))) {
      case Attempt.Answered<ModelCreatedWire> answered ->
          Optional.ofNullable(answered.envelope().data())
              .flatMap(data -> Optional.ofNullable(data.id()))
              .<Outcome<FlightModelId>>map(id -> new Outcome.Known<>(new FlightModelId(id)))
              .orElseGet(() -> lookUp(project, order, before, withoutId()));
      case Attempt.Lost<ModelCreatedWire>(var why) -> lookUp(project, order, before, why);
    };
  }

  private static Unavailable withoutId() {
    return Mandatory.of("the new model").malformed("id is missing");
  }

  /** Only finished models are listed (contract chapter 8.1): absence proves nothing. */
  private Outcome<FlightModelId> lookUp(
      ProjectId project, FlightModelOrder order, Set<FlightModelId> before, Unavailable why) {
    try {
      var ours = named(project, order.name());
      ours.removeAll(before);
      return ours.size() == 1
          ? new Outcome.Known<>(ours.iterator().next())
          : new Outcome.Unknown<>(why);
    } catch (Failure _) {
      return new Outcome.Unknown<>(why);
    }
  }

  private Set<FlightModelId> named(ProjectId project, String name) {
    return all(project).stream()
        .filter(it -> it.name().equals(name))
        .map(FlightModel::id)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<DownloadAddress> address(ProjectId project, ModelFileId file) {
    return calls
        .find(() -> api().downloadUrl(project.value(), file.value()))
        .map(wire -> mapper.toAddress(wire.url()));
  }

  private FlightModelApi api() {
    return clients.of(FlightModelApi.class);
  }
}
