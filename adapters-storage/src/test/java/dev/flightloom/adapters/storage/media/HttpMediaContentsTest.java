package dev.flightloom.adapters.storage.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.flightloom.application.media.MediaContentsContract;
import dev.flightloom.application.media.port.out.MediaContents;
import dev.flightloom.application.media.port.out.MediaContents.Answer;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.media.MediaLink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpMediaContentsTest implements MediaContentsContract {

  private final MediaContents contents = new HttpMediaContents();
  private HttpServer server;
  private byte[] file = new byte[0];
  private boolean knowsRanges = true;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/file", this::send);
    server.createContext(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          refuse(exchange, 200);
        });
    server.createContext(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          refuse(exchange, 429);
        });
    server.createContext("/old", exchange -> refuse(exchange, 403));
    server.createContext("/down", exchange -> refuse(exchange, 500));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Override
  public MediaContents contents() {
    return contents;
  }

  @Override
  public MediaLink.Signed linkTo(String text) {
    file = text.getBytes(US_ASCII);
    return link("/file");
  }

  @Override
  public MediaLink.Signed expired() {
    return link("/old");
  }

  @Override
  public MediaLink.Signed toNothing() {
    return link("/nothing");
  }

  private MediaLink.Signed link(String path) {
    return new MediaLink.Signed(
        "http://127.0.0.1:" + server.getAddress().getPort() + path + "?Signature=invented",
        new MediaLink.Expiry.Untold());
  }

  private void send(HttpExchange exchange) throws IOException {
    var range = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range")).orElse("");
    var ends = range.replaceAll("[^0-9-]", "").split("-", -1);
    var from = knowsRanges ? Integer.parseInt(ends[0]) : 0;
    var to = knowsRanges ? Math.min(file.length, Integer.parseInt(ends[1]) + 1) : file.length;
    try (exchange) {
      if (knowsRanges) {
        exchange
            .getResponseHeaders()
            .set("Content-Range", "bytes %d-%d/%d".formatted(from, to - 1, file.length));
      }
      exchange.sendResponseHeaders(knowsRanges ? 206 : 200, to - from);
      exchange.getResponseBody().write(Arrays.copyOfRange(file, from, to));
    }
  }

  private static void refuse(HttpExchange exchange, int status) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, -1);
    }
  }

  @Test
  void skipsWhatAStoreWithoutRangesSendsTooMuch() throws IOException {
    knowsRanges = false;
    var answer = (Answer.Bytes) contents.open(linkTo("0123456789"), 3, 4);
    try (var stream = answer.stream()) {
      assertThat(new String(stream.readAllBytes(), US_ASCII)).isEqualTo("3456");
    }
    assertThat(answer.wholeSize()).isEqualTo(10);
  }

  @Test
  void takesNoWebPageForAPhoto() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> contents.open(link("/page"), 0, 10))
        .satisfies(it -> assertThat(it.code()).isEqualTo("media.unexpected-answer"));
  }

  @Test
  void keepsThePauseThatTheStoreAsksFor() {
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> contents.open(link("/busy"), 0, 10))
        .satisfies(it -> assertThat(it.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
  }

  @Test
  void showsNoSignatureInItsFailures() {
    server.stop(0);
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> contents.open(link("/file"), 0, 10))
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo("media.unreachable");
          assertThat(it.message() + it.remedy()).doesNotContain("Signature", "invented");
        });
  }

  @Test
  void isUnavailableWhereTheStoreIsDown() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> contents.open(link("/down"), 0, 10));
  }

  @Test
  void refusesAnAddressThatIsNone() {
    var odd = new MediaLink.Signed("file:///etc/passwd", new MediaLink.Expiry.Untold());
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> contents.open(odd, 0, 10))
        .withMessageNotContaining("passwd");
  }
}
