package dev.flightloom.adapters.storage.reconstruction.archive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server with one archive that can stop in the middle, ignore ranges and change its mind. */
final class ArchiveServer implements AutoCloseable {

  private final HttpServer server;
  private final List<String> ranges = new CopyOnWriteArrayList<>();
  private volatile byte[] archive = new byte[0];
  private volatile String etag = "\"one\"";
  private volatile int cutAfter = Integer.MAX_VALUE;
  private volatile boolean knowsRanges = true;
  private volatile int status = 200;
  private volatile String type = "application/zip";

  ArchiveServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  ArchiveLocation serve(byte[] bytes) {
    archive = bytes.clone();
    return new ArchiveLocation(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/3d.zip?Signature=invented");
  }

  ArchiveLocation refuse(int newStatus) {
    status = newStatus;
    return serve(new byte[0]);
  }

  void answerType(String newType) {
    type = newType;
  }

  /** Only the next answer ends after so many bytes. */
  void cutAfter(int bytes) {
    cutAfter = bytes;
  }

  void forgetRanges() {
    knowsRanges = false;
  }

  void changeTo(byte[] bytes, String newEtag) {
    archive = bytes.clone();
    etag = newEtag;
  }

  /** The Range header of each request, empty for none. */
  List<String> ranges() {
    return ranges;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var range = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range")).orElse("");
    var condition = exchange.getRequestHeaders().getFirst("If-Range");
    ranges.add(range);
    try (exchange) {
      if (status != 200) {
        exchange.sendResponseHeaders(status, -1);
        return;
      }
      var whole = range.isEmpty() || !knowsRanges || (condition != null && !condition.equals(etag));
      send(exchange, whole ? 0 : Integer.parseInt(range.replaceAll("\\D", "")), whole);
    }
  }

  private void send(HttpExchange exchange, int start, boolean whole) throws IOException {
    exchange.getResponseHeaders().set("ETag", etag);
    exchange.getResponseHeaders().set("Content-Type", type);
    if (start >= archive.length && !whole) {
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    if (!whole) {
      var range = "bytes %d-%d/%d".formatted(start, archive.length - 1, archive.length);
      exchange.getResponseHeaders().set("Content-Range", range);
    }
    var body = Arrays.copyOfRange(archive, start, archive.length);
    exchange.sendResponseHeaders(whole ? 200 : 206, body.length);
    exchange.getResponseBody().write(body, 0, Math.min(body.length, cutAfter));
    exchange.getResponseBody().flush();
    cutAfter = Integer.MAX_VALUE;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
