package dev.flightloom.adapters.storage.reconstruction.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A store that answers what a test tells it, each request alike, and notes what was asked. */
final class ScriptedStore implements AutoCloseable {

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String body = "";
  private volatile Map<String, String> headers = Map.of();
  private volatile boolean hangsUpOnPut;

  ScriptedStore() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  ScriptedStore answering(int newStatus, String code) {
    status = newStatus;
    body =
        code.isEmpty()
            ? ""
            : "<Error><Code>%s</Code><Message>told</Message></Error>".formatted(code);
    return this;
  }

  ScriptedStore with(Map<String, String> newHeaders) {
    headers = newHeaders;
    return this;
  }

  /** From now on the connection ends in the middle of each body that is sent. */
  ScriptedStore hangingUpOnPut() {
    hangsUpOnPut = true;
    return this;
  }

  List<String> requests() {
    return requests;
  }

  UploadGrant grant() {
    var sample = SampleCapture.grant("g1", SampleCapture.TAKEN);
    return new UploadGrant(
        sample.id(),
        new UploadGrant.Store(
            UploadGrant.Dialect.S3,
            "http://127.0.0.1:" + server.getAddress().getPort(),
            "eu-central-1",
            "open-model"),
        sample.credentials(),
        sample.callbackParameter(),
        sample.storePath(),
        sample.expiresAt());
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
    if (hangsUpOnPut && exchange.getRequestMethod().equals("PUT")) {
      exchange.close();
      return;
    }
    exchange.getRequestBody().readAllBytes();
    headers.forEach(exchange.getResponseHeaders()::set);
    var bytes = exchange.getRequestMethod().equals("HEAD") ? new byte[0] : body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
