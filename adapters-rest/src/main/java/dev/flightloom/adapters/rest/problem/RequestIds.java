package dev.flightloom.adapters.rest.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Gives every request an id: the caller's where it is a plain token, else a new one. */
@ApplicationScoped
class RequestIds {

  static final String HEADER = "X-Request-Id";

  /** Name under which log lines find the id. */
  static final String MDC_KEY = "requestId";

  private static final String TOKEN = "[A-Za-z0-9._~:+/=-]{1,64}";

  void install(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::identify);
  }

  private void identify(RoutingContext context) {
    var offered = context.request().getHeader(HEADER);
    var id = offered != null && offered.matches(TOKEN) ? offered : UUID.randomUUID().toString();
    context.request().headers().set(HEADER, id);
    context.response().putHeader(HEADER, id);
    MDC.put(MDC_KEY, id);
    context.next();
  }
}
