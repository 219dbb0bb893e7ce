package dev.flightloom.adapters.storage.wayline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.application.wayline.RouteStoreContract;
import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.RouteName;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of the JDK that keeps what is put and knows one expired key. */
class S3RouteStoreTest implements RouteStoreContract {
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final StoreClients clients = new StoreClients();
  private final RouteStore store = new S3RouteStore(clients, new LinkDownload(), new Random(1));

  S3RouteStoreTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Override
  public RouteStore store() {
    return store;
  }

  @Override
  public StorageGrant grant() {
    return grant("KEYGOOD", StorageGrant.Provider.AWS, "http://127.0.0.1:" + port());
  }

  @Override
  public StorageGrant expiredGrant() {
    return grant("KEYOLD", StorageGrant.Provider.MINIO, "http://127.0.0.1:" + port());
  }

  private StorageGrant grant(String key, StorageGrant.Provider provider, String endpoint) {
    return new StorageGrant(
        new StorageGrant.Store(
            new Foreign.Known<>(provider), endpoint, "", "sim-bucket", "org-1/prj-1/wayline"),
        new StorageGrant.Credentials(key, "invented-secret", "invented-token"),
        Instant.parse("2026-01-01T10:00:00Z"),
        Duration.ofHours(1));
  }

  @Override
  public DownloadLink linkTo(byte[] content) {
    objects.put("/linked", content.clone());
    return link("/linked?Signature=invented");
  }

  @Override
  public DownloadLink expiredLinkTo(byte[] content) {
    return link("/expired?Signature=invented");
  }

  @Override
  public byte[] stored(String key) {
    return objects.get("/sim-bucket/" + key);
  }

  private DownloadLink link(String path) {
    return new DownloadLink("http://127.0.0.1:" + port() + path);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  @Test
  @DisplayName("contract 15.19: the session token goes along")
  void sendsTheSessionToken(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("a.kmz"), "a route");
    store.store(grant(), new RouteName("fence"), file);

    assertThat(tokens).containsValue("invented-token");
  }

  @Test
  void tellsWhyALinkLeadsNowhereWithoutTellingTheLink(@TempDir Path folder) {
    var target = folder.resolve("b.kmz");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> store.fetch(link("/missing?Signature=invented"), target))
        .satisfies(S3RouteStoreTest::keepsTheSecret);
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> store.fetch(link("/broken?Signature=invented"), target))
        .satisfies(S3RouteStoreTest::keepsTheSecret);
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> store.fetch(new DownloadLink("no address Signature"), target))
        .satisfies(S3RouteStoreTest::keepsTheSecret);
    assertThat(target).doesNotExist();
  }

  private static void keepsTheSecret(Failure failure) {
    assertThat(failure.message() + failure.remedy()).doesNotContain("Signature");
  }

  @Test
  void removesWhatDidNotArriveWhole(@TempDir Path folder) {
    var target = folder.resolve("b.kmz");
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> store.fetch(link("/cut"), target))
        .withMessageContaining("did not arrive whole");
    assertThat(target).doesNotExist();
  }

  @Test
  void overwritesNothing(@TempDir Path folder) throws IOException {
    var target = Files.writeString(folder.resolve("b.kmz"), "mine");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> store.fetch(linkTo("theirs".getBytes(UTF_8)), target));
    assertThat(target).hasContent("mine");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = URI.create(exchange.getRequestURI().toString()).getPath();
      var key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
      var body = exchange.getRequestBody().readAllBytes();
      if (exchange.getRequestMethod().equals("PUT")) {
        put(exchange, path, key, body);
      } else {
        get(exchange, path);
      }
    }
  }

  private void put(HttpExchange exchange, String path, String key, byte[] body) throws IOException {
    if (key.contains("KEYOLD")) {
      send(exchange, 400, "<Error><Code>ExpiredToken</Code></Error>".getBytes(UTF_8));
      return;
    }
    tokens.put(path, exchange.getRequestHeaders().getFirst("X-Amz-Security-Token"));
    objects.put(path, body);
    exchange.getResponseHeaders().set("ETag", "\"1\"");
    send(exchange, 200, new byte[0]);
  }

  private void get(HttpExchange exchange, String path) throws IOException {
    switch (path) {
      case "/linked" -> send(exchange, 200, objects.get(path));
      case "/expired" -> send(exchange, 403, new byte[0]);
      case "/broken" -> send(exchange, 500, new byte[0]);
      case "/cut" -> {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
      }
      default -> send(exchange, 404, new byte[0]);
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
