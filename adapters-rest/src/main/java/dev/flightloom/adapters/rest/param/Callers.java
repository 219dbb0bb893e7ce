package dev.flightloom.adapters.rest.param;

import dev.flightloom.domain.audit.Actor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who calls, for the audit journal: the address at the other end of the connection. Headers of
 * proxies are not believed, since anybody may write them.
 */
@ApplicationScoped
public class Callers {
  private final CurrentVertxRequest current;

  Callers(CurrentVertxRequest current) {
    this.current = current;
  }

  /** The caller of the request that this thread answers. */
  public Actor actor() {
    var address = current.getCurrent().request().remoteAddress();
    return Actor.of(address == null ? "unknown" : address.hostAddress(), Actor.Channel.REST);
  }
}
