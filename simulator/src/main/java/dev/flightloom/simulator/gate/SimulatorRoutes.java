package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.journal.RequestJournal;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;

/** What must be decided before JAX-RS sees a request. */
@ApplicationScoped
class SimulatorRoutes {
  private static final String LENGTH = "dev.flightloom.simulator.length";

  private final SimulatorConfig config;
  private final RequestJournal journal;

  SimulatorRoutes(SimulatorConfig config, RequestJournal journal) {
    this.config = config;
    this.journal = journal;
  }

  void register(@Observes Router router) {
    if (!config.enabled()) {
      return;
    }
    int limit = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;
    router.route("/simulator/bucket/*").order(limit - 1).handler(SimulatorRoutes::hideLength);
    router.route("/simulator/bucket/*").order(limit + 1).handler(SimulatorRoutes::showLength);
    // The exact path as well: the page itself is as confidential as what it shows.
    router.route("/simulator/admin").order(limit - 1).handler(this::loopbackOnly);
    router.route("/simulator/admin/*").order(limit - 1).handler(this::loopbackOnly);
    router.route("/simulator/openapi/*").last().handler(this::unknown);
  }

  /**
   * Objects may be larger than the service lets request bodies be, and the service's limit looks at
   * this header; bodies of the bucket are streamed to disk, so the limit has no purpose here.
   */
  private static void hideLength(RoutingContext context) {
    var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null) {
      context.put(LENGTH, length);
      context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
    }
    context.next();
  }

  private static void showLength(RoutingContext context) {
    String length = context.get(LENGTH);
    if (length != null) {
      context.request().headers().set(HttpHeaders.CONTENT_LENGTH, length);
    }
    context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, Long.MAX_VALUE);
    context.next();
  }

  /** What no endpoint took: 404 without an envelope (contract 1.6). */
  private void unknown(RoutingContext context) {
    var path = Target.parse(context.request().uri()).path();
    journal.write(context.request().method().name(), path, new Call(), 404, 0);
    context.response().setStatusCode(404).end("404 page not found");
  }

  private void loopbackOnly(RoutingContext context) {
    if (config.remoteAdmin() || loopback(context.request().remoteAddress().hostAddress())) {
      context.next();
    } else {
      context
          .response()
          .setStatusCode(403)
          .end("The simulator's admin answers only this machine; see remote-admin.\n");
    }
  }

  private static boolean loopback(String address) {
    var literal = address.replaceFirst("%.*$", "");
    return InetAddress.ofLiteral(literal).isLoopbackAddress();
  }
}
