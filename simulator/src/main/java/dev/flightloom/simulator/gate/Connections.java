package dev.flightloom.simulator.gate;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** Ends connections for faults. */
final class Connections {
  private Connections() {}

  /** HTTP/2's word for an answer that broke off; without it half an answer may pass as whole. */
  private static final long INTERNAL_ERROR = 2;

  /** Closes the connection and waits until that is done, so that no answer can overtake it. */
  static void close(HttpServerRequest request) {
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset(INTERNAL_ERROR);
    }
    var closed = request.connection().close().toCompletionStage().toCompletableFuture();
    if (!Context.isOnEventLoopThread()) {
      closed.join();
    }
  }
}
