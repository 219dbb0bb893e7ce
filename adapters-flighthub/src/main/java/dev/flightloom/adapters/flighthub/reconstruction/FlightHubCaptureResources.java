package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.client.SingleCalls;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Grants and resources; a callback without a clear answer is never taken for a failure. */
@ApplicationScoped
class FlightHubCaptureResources implements CaptureResources {
  /** More would let the call time out (start page, contract chapter 10.2). */
  private static final int FILES_PER_CALLBACK = 100;

  private final FlightHubClients clients;
  private final SingleCalls calls;
  private final GrantWireMapper grants;
  private final ResourceWireMapper resources;
  private final RandomGenerator random;

  FlightHubCaptureResources(
      FlightHubClients clients,
      SingleCalls calls,
      GrantWireMapper grants,
      ResourceWireMapper resources,
      RandomGenerator random) {
    this.clients = clients;
    this.calls = calls;
    this.grants = grants;
    this.resources = resources;
    this.random = random;
  }

  @Override
  public UploadGrant grant(ProjectId project) {
    var wire = calls.ask(() -> api().obtainToken(project.value())).unwrap();
    return grants.toGrant(wire.complete(), newId());
  }

  @Override
  public int filesPerCallback() {
    return FILES_PER_CALLBACK;
  }

  @Override
  public Receipt register(ProjectId project, Registration registration, UploadGrant grant) {
    requireOneBatch(registration, grant);
    var wire = resources.toWire(registration, grant);
    return switch (calls.attempt(() -> api().uploadCallback(project.value(), wire))) {
      case Attempt.Answered<CallbackAnswerWire> answered ->
          Optional.ofNullable(answered.envelope().data())
              .map(data -> resources.toReceipt(data, registration.resource()))
              .orElseGet(() -> new Receipt.Unknown("the answer has no data"));
      case Attempt.Lost<CallbackAnswerWire>(var failure) -> new Receipt.Unknown(failure.message());
    };
  }

  private static void requireOneBatch(Registration registration, UploadGrant grant) {
    if (registration.files().size() > FILES_PER_CALLBACK) {
      throw new IllegalArgumentException(
          "a callback names at most " + FILES_PER_CALLBACK + " files");
    }
    if (registration.files().values().stream().anyMatch(it -> !it.grant().equals(grant.id()))) {
      throw new IllegalArgumentException("a file belongs to another grant than " + grant.id());
    }
  }

  @Override
  public Optional<Resource> find(ProjectId project, ResourceId resource) {
    return calls
        .find(() -> api().resource(project.value(), resource.value()))
        .map(wire -> resources.toResource(wire, resource));
  }

  @Override
  public void delete(ProjectId project, ResourceId resource) {
    calls.askTolerantly(() -> api().deleteResource(project.value(), resource.value()));
  }

  private OpenModelingApi api() {
    return clients.of(OpenModelingApi.class);
  }

  private GrantId newId() {
    return new GrantId("g-%016x".formatted(random.nextLong()));
  }
}
