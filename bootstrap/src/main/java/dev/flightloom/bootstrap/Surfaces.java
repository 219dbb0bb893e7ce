package dev.flightloom.bootstrap;

import dev.flightloom.simulator.SimulatorConfig;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Hides what this process is not: the simulator in live mode, our API in a lone simulator. */
@Singleton
class Surfaces {

  private final FlightloomConfig config;
  private final SimulatorConfig simulator;

  Surfaces(FlightloomConfig config, SimulatorConfig simulator) {
    this.config = config;
    this.simulator = simulator;
  }

  void hide(@Observes Router router) {
    if (!simulator.enabled()) {
      hide(router, "/simulator", "This Flightloom is live; it has no simulator.\n");
    }
    if (config.role() == FlightloomConfig.Role.SIMULATOR) {
      hide(router, "/api", "This is 'flightloom simulate'; the API is in 'flightloom serve'.\n");
    }
  }

  private static void hide(Router router, String path, String reason) {
    router
        .route(path + "*")
        .order(Integer.MIN_VALUE)
        .handler(context -> context.response().setStatusCode(404).end(reason));
  }
}
