package dev.flightloom.bootstrap;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Hides our own API from the process that is the simulator and nothing else. */
@Singleton
class SimulatorAlone {

  private final FlightloomConfig config;

  SimulatorAlone(FlightloomConfig config) {
    this.config = config;
  }

  void hide(@Observes Router router) {
    if (config.role() == FlightloomConfig.Role.SIMULATOR) {
      router
          .route("/api/*")
          .order(Integer.MIN_VALUE)
          .handler(context ->
              context
                  .response()
                  .setStatusCode(404)
                  .end("This is 'flightloom simulate'; the API is in 'flightloom serve'.\n"));
    }
  }
}
