package dev.flightloom.simulator.gate;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;

/** Ends connections for faults. */
final class Connections {
  private Connections() {}

  /** Closes the connection and waits until that is done, so that no answer can overtake it. */
  static void close(HttpServerRequest request) {
    var closed = request.connection().close().toCompletionStage().toCompletableFuture();
    if (!Context.isOnEventLoopThread()) {
      closed.join();
    }
  }
}
