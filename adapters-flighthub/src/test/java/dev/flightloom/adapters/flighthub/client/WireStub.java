package dev.flightloom.adapters.flighthub.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that says exactly the bytes it is told to, for faults that a web framework cannot make;
 * each connection serves one request, and a request without a planned answer gets a reset.
 */
public final class WireStub implements AutoCloseable {

  /** A request as it came. */
  public record Request(String line, Map<String, String> headers, String body) {}

  private final ServerSocket server;
  private final Queue<byte[]> answers = new ConcurrentLinkedQueue<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** Listens on a free port of the loopback. */
  public WireStub() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::serve);
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** Answers the next request with HTTP 200 and the JSON of a sample. */
  public WireStub answersSample(String file) {
    return answers(200, "Content-Type: application/json", Samples.text(file));
  }

  /** Answers the next request. */
  public WireStub answers(int status, String headers, String body) {
    var length = body.getBytes(StandardCharsets.UTF_8).length;
    return says(
        "HTTP/1.1 "
            + status
            + " Some\r\n"
            + headers
            + "\r\nContent-Length: "
            + length
            + "\r\nConnection: close\r\n\r\n"
            + body);
  }

  /** Answers the next request with these characters and ends the connection. */
  public WireStub says(String everything) {
    answers.add(everything.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Every request in order. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Drops answers that nobody asked for, and what is known of requests. */
  public void forget() {
    answers.clear();
    requests.clear();
  }

  /** The last request. */
  public Request last() {
    return requests.getLast();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        Thread.startVirtualThread(() -> converse(socket));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void converse(Socket socket) {
    try (socket) {
      requests.add(request(socket.getInputStream()));
      var answer = answers.poll();
      if (answer == null) {
        socket.setSoLinger(true, 0);
        return;
      }
      socket.getOutputStream().write(answer);
      socket.getOutputStream().flush();
    } catch (IOException _) {
      // The caller hung up, which is its right.
    }
  }

  private static Request request(InputStream in) throws IOException {
    var line = line(in);
    var headers = new TreeMap<String, String>();
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      var colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new Request(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private static String line(InputStream in) throws IOException {
    var text = new StringBuilder();
    for (var c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      text.append((char) c);
    }
    return text.toString().strip();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
