package dev.flightloom.adapters.rest.system;

import dev.flightloom.application.system.port.in.DescribeSystem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says on every answer, whoever makes it, whether it comes from the simulator. */
@ApplicationScoped
class ModeHeader {

  static final String NAME = "X-Flightloom-Mode";

  private final DescribeSystem describeSystem;

  ModeHeader(DescribeSystem describeSystem) {
    this.describeSystem = describeSystem;
  }

  void install(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::tell);
  }

  private void tell(RoutingContext context) {
    var mode = describeSystem.describe().mode();
    context.response().putHeader(NAME, SystemResponse.word(mode));
    context.next();
  }
}
