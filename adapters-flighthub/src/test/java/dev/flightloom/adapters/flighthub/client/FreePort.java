package dev.flightloom.adapters.flighthub.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Ports of the loopback. */
public final class FreePort {
  private FreePort() {}

  /** An address at which nobody listens. */
  public static URI withoutAServer() {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + server.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
