package dev.flightloom.adapters.flighthub.livestream;

import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Forwarders; a creation without a clear answer is looked up and never sent again. */
@ApplicationScoped
class FlightHubForwarders implements Forwarders {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;
  private final ForwarderWireMapper mapper;

  FlightHubForwarders(FlightHubClients clients, FlightHubCalls calls, ForwarderWireMapper mapper) {
    this.clients = clients;
    this.calls = calls;
    this.mapper = mapper;
  }

  @Override
  public List<Forwarder> all(ProjectId project) {
    return calls.ask(() -> api().forwarders(project.value())).unwrap().entries().stream()
        .map(wire -> mapper.toForwarder(wire.complete()))
        .toList();
  }

  @Override
  public Outcome<ForwarderId> create(ProjectId project, NewForwarder forwarder) {
    var wire = NewForwarderWire.of(forwarder);
    return switch (calls.attempt(() -> api().createForwarder(project.value(), wire))) {
      case Attempt.Answered<ForwarderCreatedWire> answered ->
          Optional.ofNullable(answered.envelope().data())
              .flatMap(data -> Optional.ofNullable(data.converterId()))
              .filter(id -> !id.isBlank())
              .<Outcome<ForwarderId>>map(id -> new Outcome.Known<>(new ForwarderId(id)))
              .orElseGet(() -> lookUp(project, forwarder, withoutId()));
      case Attempt.Lost<ForwarderCreatedWire>(var why) -> lookUp(project, forwarder, why);
    };
  }

  private static Unavailable withoutId() {
    return Mandatory.of("the new forwarder").malformed("converter_id is missing");
  }

  private Outcome<ForwarderId> lookUp(ProjectId project, NewForwarder wanted, Unavailable why) {
    try {
      return all(project).stream()
          .filter(it -> it.isOf(wanted))
          .map(Forwarder::id)
          .findFirst()
          .<Outcome<ForwarderId>>map(Outcome.Known::new)
          .orElseGet(() -> new Outcome.Unknown<>(why));
    } catch (Failure _) {
      return new Outcome.Unknown<>(why);
    }
  }

  /** What is off already is refused (213051), although it is as wanted: the list tells. */
  @Override
  public void switchTo(ProjectId project, ForwarderId forwarder, boolean enabled) {
    var wish = new ForwarderSwitchWire(enabled);
    try {
      calls.askOnce(() -> api().switchForwarder(project.value(), forwarder.value(), wish));
    } catch (Conflict refused) {
      if (!isSwitched(project, forwarder, enabled)) {
        throw refused;
      }
    }
  }

  private boolean isSwitched(ProjectId project, ForwarderId forwarder, boolean enabled) {
    return all(project).stream()
        .anyMatch(it -> it.id().equals(forwarder) && it.enabled() == enabled);
  }

  @Override
  public void delete(ProjectId project, ForwarderId forwarder) {
    calls.askOnce(() -> api().deleteForwarder(project.value(), forwarder.value()));
  }

  private LivestreamApi api() {
    return clients.of(LivestreamApi.class);
  }
}
