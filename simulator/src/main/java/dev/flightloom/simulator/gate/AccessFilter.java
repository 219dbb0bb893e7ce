package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Operation;
import dev.flightloom.simulator.call.Scope;
import dev.flightloom.simulator.profile.ApiProfile;
import dev.flightloom.simulator.profile.ApiProfile.KeyOrigin;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Project;
import dev.flightloom.simulator.world.Projects;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Checks the organisation key and the project (contract 1.3, 1.4, 1.6). */
@Provider
@Simulated
@Priority(300)
class AccessFilter implements ContainerRequestFilter {
  private final OrganizationKey key;
  private final Profiles profiles;
  private final Projects projects;
  private final Call call;

  AccessFilter(OrganizationKey key, Profiles profiles, Projects projects, Call call) {
    this.key = key;
    this.profiles = profiles;
    this.projects = projects;
    this.call = call;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (call.operation().scope() == Scope.BUCKET) {
      return;
    }
    var token = Optional.ofNullable(request.getHeaderString("X-User-Token")).orElse("").strip();
    if (!key.accepts(token) || api().key() == KeyOrigin.OTHER_REGION) {
      request.abortWith(unauthenticated(token.isEmpty()));
    } else if (forbidden() || !projectKnown()) {
      request.abortWith(Envelope.failure(200, Refusal.FORBIDDEN.code(), "Forbidden"));
    }
  }

  /** Many causes with one message (contract 15.5, 15.6). */
  private boolean forbidden() {
    var module = api().closedModule();
    boolean closed = !module.isEmpty() && call.operation().word().startsWith(module + ".");
    boolean outside =
        !call.project().isEmpty() && call.project().equalsIgnoreCase(api().closedProject());
    boolean lowly = api().key() == KeyOrigin.MEMBER && call.operation() != Operation.SYSTEM_STATUS;
    return closed || outside || lowly;
  }

  private ApiProfile api() {
    return profiles.current().api();
  }

  private Response unauthenticated(boolean missing) {
    boolean task = call.operation().word().startsWith("flight-task.");
    int status = task && profiles.current().taskUnauthorized401() ? 401 : 200;
    var message = missing ? "header X-User-Token is missing or empty" : "token is invalid";
    return Envelope.failure(status, Refusal.UNAUTHENTICATED.code(), message);
  }

  private boolean projectKnown() {
    if (call.operation().scope() != Scope.PROJECT) {
      return true;
    }
    var project = projects.find(call.project()).map(Project::uuid);
    project.ifPresent(call::project);
    return project.isPresent();
  }
}
