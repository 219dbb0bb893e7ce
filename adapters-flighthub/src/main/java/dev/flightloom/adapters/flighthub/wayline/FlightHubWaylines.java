package dev.flightloom.adapters.flighthub.wayline;

import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists routes, and tells FlightHub of new ones exactly once. */
@ApplicationScoped
class FlightHubWaylines implements Waylines {
  /** Business code of "server error", the answer to any file that FlightHub dislikes. */
  private static final String SERVER_ERROR = "200500";

  private final FlightHubClients clients;
  private final FlightHubCalls calls;
  private final WaylineWireMapper mapper;

  FlightHubWaylines(FlightHubClients clients, FlightHubCalls calls, WaylineWireMapper mapper) {
    this.clients = clients;
    this.calls = calls;
    this.mapper = mapper;
  }

  @Override
  public List<Wayline> all(ProjectId project) {
    return calls.ask(() -> api().list(project.value())).unwrap().entries().stream()
        .map(wire -> mapper.toWayline(wire.complete()))
        .toList();
  }

  @Override
  public Optional<WaylineDetails> find(ProjectId project, WaylineId id) {
    return calls
        .find(() -> api().details(project.value(), id.value()))
        .map(wire -> mapper.toDetails(wire.completeDetails()));
  }

  @Override
  public Outcome<UploadedRoute> finishUpload(ProjectId project, RouteName name, String objectKey) {
    var body = new FinishUploadWire(name.value(), objectKey);
    return switch (calls.attempt(() -> api().finishUpload(project.value(), body))) {
      case Attempt.Answered<UploadedWire> answered ->
          told(project, name, answered.envelope().data());
      case Attempt.Lost<UploadedWire>(var failure) -> settle(project, name, failure);
    };
  }

  private Outcome<UploadedRoute> told(
      ProjectId project, RouteName name, @Nullable UploadedWire answer) {
    var uuid = answer == null ? null : answer.uuid();
    if (uuid != null && !uuid.isBlank()) {
      return new Outcome.Known<>(new UploadedRoute(new WaylineId(uuid), name.value()));
    }
    var untold =
        new Unavailable(
            "wayline.id-untold",
            "FlightHub accepted the route " + name + " without telling its id",
            "List the routes and look for the name.");
    return look(project, name, untold);
  }

  /** A bare 500 with nothing listed means that FlightHub does not like the file (chapter 7.1). */
  private Outcome<UploadedRoute> settle(ProjectId project, RouteName name, Unavailable failure) {
    var outcome = look(project, name, failure);
    if (outcome instanceof Outcome.Unknown && failure.message().contains(SERVER_ERROR)) {
      throw (Rejected)
          new Rejected(
                  "wayline.not-accepted",
                  "FlightHub does not accept the KMZ file of " + name + " and gives no reason.",
                  "Open the file in FlightHub's web page, which may tell more, or export it anew.")
              .causedBy(failure);
    }
    return outcome;
  }

  private Outcome<UploadedRoute> look(ProjectId project, RouteName name, Unavailable failure) {
    try {
      return all(project).stream()
          .filter(it -> it.name().equals(name.value()))
          .findFirst()
          .<Outcome<UploadedRoute>>map(
              it -> new Outcome.Known<>(new UploadedRoute(it.id(), it.name())))
          .orElseGet(() -> new Outcome.Unknown<>(failure));
    } catch (Unavailable | Throttled blind) {
      failure.addSuppressed(blind);
      return new Outcome.Unknown<>(failure);
    }
  }

  private WaylineApi api() {
    return clients.of(WaylineApi.class);
  }
}
