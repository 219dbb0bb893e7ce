package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at the bytes on the wire, with a client that neither retries nor forgives. */
@QuarkusTest
class FaultTest {
  @TestHTTPResource("/simulator/openapi/v0.1/")
  URI api;

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(api.resolve(path))
        .version(HttpClient.Version.HTTP_1_1)
        .header("X-User-Token", "k")
        .header("X-Project-Uuid", Hub.PROJECT);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private HttpResponse<String> projects() throws IOException, InterruptedException {
    return send(request("project").GET().build());
  }

  /** Everything that the server sends until it closes the connection. */
  private String raw(String method, String path) throws IOException {
    try (var socket = new Socket(api.getHost(), api.getPort())) {
      socket.setSoTimeout(10_000);
      var head =
          method
              + " "
              + api.resolve(path).getPath()
              + " HTTP/1.1\r\nHost: localhost\r\n"
              + "X-User-Token: k\r\nX-Project-Uuid: "
              + Hub.PROJECT
              + "\r\nContent-Length: 0\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void hitsTheCallsNamedAndNoOthers() throws Exception {
    Hub.fault(
        Map.of(
            "operation", "project.list", "nth", List.of(2, 4), "effect", "status", "status", 503));

    assertThat(statuses(5)).containsExactly(200, 503, 200, 503, 200);
    assertThat(send(request("system_status").build()).statusCode()).isEqualTo(200);
  }

  @Test
  void hitsARangeOfCallsForATime() throws Exception {
    Hub.fault(
        Map.of("operation", "project.*", "from", 2, "times", 2, "effect", "status", "status", 500));

    assertThat(statuses(5)).containsExactly(200, 500, 500, 200, 200);
  }

  @Test
  void drawsTheSameForTheSameSeed() throws Exception {
    var rule =
        Map.<String, Object>of("probability", 0.5, "seed", 7, "effect", "status", "status", 502);
    Hub.fault(rule);
    var first = statuses(12);
    Hub.reset();
    Hub.fault(rule);

    assertThat(first).contains(200, 502).isEqualTo(statuses(12));
  }

  private List<Integer> statuses(int calls) {
    return IntStream.range(0, calls)
        .mapToObj(_ -> {
          try {
            return projects().statusCode();
          } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
          }
        })
        .toList();
  }

  @Test
  void throttlesWithARetryAfter() throws Exception {
    Hub.fault(Map.of("effect", "status", "status", 429, "retryAfter", 3));

    var answer = projects();

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
    assertThat(answer.body()).contains("\"code\":210429");
  }

  @Test
  void answersAChosenBusinessCode() throws Exception {
    Hub.fault(Map.of("effect", "code", "code", 210500, "message", "busy"));

    assertThat(projects().statusCode()).isEqualTo(200);
    assertThat(projects().body()).isEqualTo("{\"code\":210500,\"message\":\"busy\"}");
  }

  @Test
  void answersAPageInsteadOfJson() throws Exception {
    Hub.fault(Map.of("effect", "html"));

    assertThat(projects().statusCode()).isEqualTo(200);
    assertThat(projects().headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(projects().body()).startsWith("<!doctype html>");
  }

  @Test
  void leavesOutDataAndEmptiesLists() throws Exception {
    Hub.fault(Map.of("effect", "data-absent", "nth", List.of(1)));
    Hub.fault(Map.of("effect", "list-null", "nth", List.of(2)));

    assertThat(projects().body()).isEqualTo("{\"code\":0,\"message\":\"\"}");
    assertThat(projects().body())
        .isEqualTo("{\"code\":0,\"message\":\"\",\"data\":{\"list\":null}}");
  }

  @Test
  void cutsABodyOff() throws Exception {
    Hub.fault(Map.of("effect", "cut-body"));

    assertThatThrownBy(this::projects).isInstanceOf(IOException.class);
    var wire = raw("GET", "project");
    int declared = Integer.parseInt(wire.replaceFirst("(?is).*content-length: (\\d+).*", "$1"));
    assertThat(wire.substring(wire.indexOf("\r\n\r\n") + 4).length()).isBetween(1, declared - 1);
  }

  @Test
  void resetsBeforeTheEffect() throws Exception {
    Hub.fault(Map.of("effect", "reset"));

    assertThat(raw("POST", "open_model/stores/obtain_token")).isEmpty();
    Hub.admin().get("/world").then().body("grants", equalTo(0));
    Hub.admin()
        .get("/requests")
        .then()
        .body("fault", contains("reset"))
        .body("status", contains(0));
  }

  @Test
  void resetsAfterTheEffect() throws Exception {
    Hub.fault(Map.of("effect", "reset", "when", "after"));

    assertThat(raw("POST", "open_model/stores/obtain_token")).isEmpty();
    Hub.admin().get("/world").then().body("grants", equalTo(1));
    Hub.admin().get("/requests").then().body("status", contains(200));
  }

  @Test
  void answersAnErrorAfterTheEffect() throws Exception {
    Hub.fault(Map.of("effect", "status", "status", 504, "when", "after"));

    var answer =
        send(
            request("open_model/stores/obtain_token")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.body()).contains("\"code\":200500").doesNotContain("secret");
    Hub.admin().get("/world").then().body("grants", equalTo(1));
  }

  @Test
  void expiresAToken() {
    Hub.fault(Map.of("effect", "expired-token", "operation", "project.list"));
    Hub.api().get("/project").then().statusCode(200).body("code", equalTo(200401));
  }

  @Test
  void spoilsTheBucketInItsOwnLanguage() {
    var grant = Hub.grant();
    Hub.fault(
        Map.of("effect", "expired-token", "operation", "bucket.put-object", "nth", List.of(1)));
    Hub.fault(
        Map.of(
            "effect",
            "status",
            "status",
            403,
            "operation",
            "bucket.put-object",
            "nth",
            List.of(2)));

    assertThatThrownBy(() -> Hub.put(grant, "a", new byte[10])).hasMessageContaining("has expired");
    assertThatThrownBy(() -> Hub.put(grant, "a", new byte[10]))
        .hasMessageContaining("Status Code: 403");
    assertThat(Hub.put(grant, "a", new byte[10])).isNotBlank();
  }

  @Test
  void storesAnETagInAnotherForm() {
    var grant = Hub.grant();
    Hub.fault(
        Map.of("effect", "etag", "etag", "opaque", "operation", "bucket.put-object", "times", 1));

    var etag = Hub.put(grant, "a.jpeg", new byte[1]);

    assertThat(etag).startsWith("\"v1-");
    Hub.callback(grant, Hub.RESOURCE, List.of(Hub.file("a.jpeg", etag)))
        .then()
        .body("data.upload_count", equalTo(1));
    assertThat(Hub.put(grant, "b.jpeg", new byte[1])).doesNotStartWith("\"v1-");
  }

  @Test
  void losesTheAnswerToAPut() {
    var grant = Hub.grant();
    Hub.fault(
        Map.of("effect", "reset", "when", "after", "operation", "bucket.put-object", "times", 1));

    // The SDK repeats the request by itself.
    Hub.put(grant, "a.jpeg", new byte[1]);

    Hub.admin()
        .get("/requests/summary")
        .then()
        .body("puts", equalTo(Map.of(Hub.key(grant, "a.jpeg"), 2)));
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void cutsADownloadOff(HttpClient.Version version) {
    var shown = finished();
    Hub.fault(Map.of("effect", "cut-body", "operation", "bucket.get-object"));
    var link = URI.create(shown.getString("zip_file_key"));

    assertThatThrownBy(() -> send(HttpRequest.newBuilder(link).version(version).build()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void slowsADownload() throws Exception {
    var shown = finished();
    Hub.fault(Map.of("effect", "slow-body", "pauseMillis", 1, "operation", "bucket.get-object"));
    var link = HttpRequest.newBuilder(URI.create(shown.getString("zip_file_key"))).build();

    try (var client = HttpClient.newHttpClient()) {
      assertThat(client.send(link, BodyHandlers.ofByteArray()).body())
          .hasSize(shown.getInt("model_size"));
    }
  }

  private static JsonPath finished() {
    Hub.resource(Hub.RESOURCE, 5);
    var model = Hub.start3d(Hub.RESOURCE);
    Hub.advance("PT1M");
    return Hub.model(model);
  }

  @Test
  void delaysAndSlowsWithoutSpoiling() throws Exception {
    Hub.fault(Map.of("delayMillis", 5, "nth", List.of(1)));
    Hub.fault(Map.of("effect", "slow-body", "pauseMillis", 1, "nth", List.of(2)));

    var delayed = projects().body();

    assertThat(projects().body()).isEqualTo(delayed).contains("Harbour East");
    Hub.admin().get("/requests").then().body("fault", contains("delay", "slow-body"));
  }

  @Test
  void saysWhatIsWrongWithARule() {
    expectRefused(Map.of("operation", "bucket.putobject"), "unknown operation");
    expectRefused(Map.of("effect", "explode"), "unknown effect");
    expectRefused(Map.of("probability", 2), "probability");
    expectRefused(Map.of("oops", 1), "oops");
  }

  private static void expectRefused(Map<String, Object> rule, String words) {
    Hub.admin()
        .body(rule)
        .post("/faults")
        .then()
        .statusCode(400)
        .body("error", containsString(words));
  }

  @Test
  void showsRulesWithTheirCountsAndDropsThem() throws Exception {
    Hub.fault(Map.of("operation", "project.list", "nth", List.of(2), "effect", "html"));
    projects();
    projects();
    Hub.admin().get("/faults").then().body("[0].matched", equalTo(2)).body("[0].fired", equalTo(1));
    Hub.admin().delete("/faults").then().statusCode(204);
    Hub.admin().get("/faults").then().body("size()", equalTo(0));
  }
}
