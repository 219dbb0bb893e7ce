package dev.flightloom.bootstrap.architecture.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No row of the endpoint table in docs/flighthub.md lacks a piece, and none is missing. */
@QuarkusTest
class FlightHubTableTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path PAGE = ROOT.resolve("docs/flighthub.md");
  private static final Path SAMPLES = ROOT.resolve("adapters-flighthub/src/test/resources");

  /** Contract chapter 13, all of it. */
  private static final List<String> ENDPOINTS =
      """
      GET /system_status
      GET /project
      GET /device
      GET /project/device
      GET /project/sts-token
      PUT /project/member
      GET /device/{}/state
      GET /device/hms
      POST /device/{}/command
      POST /device/change-camera
      POST /device/change-lens
      POST /device/control
      DELETE /device/control
      PUT /device/stream/quality
      POST /device/{}/rtk
      POST /live-stream/start
      POST /live-stream/converter
      PUT /live-stream/converter/{}
      GET /live-stream/converter
      DELETE /live-stream/converter/{}
      POST /flight-task
      PUT /flight-task/{}/status
      GET /flight-task/list
      GET /flight-task/{}/media
      GET /flight-task/{}/track
      GET /flight-task/{}
      POST /wayline/finish-upload
      GET /wayline
      GET /wayline/{}
      GET /model
      GET /model/{}
      POST /model/create
      POST /map/element
      POST /open_model/stores/obtain_token
      POST /open_model/stores/upload_callback
      GET /open_model/resource/{}
      DELETE /open_model/resource/{}
      POST /open_model/models/reconstruction/start
      POST /open_model/models/{}/reconstruction/stop
      GET /open_model/models/{}
      DELETE /open_model/models/{}
      GET /open_model/models/running
      GET /model/download-url/{}
      POST /device/relay_model
      GET /device/{}/relay_model
      POST /workflow
      """
          .lines()
          .toList();

  private final List<FlightHubRow> rows = rows();
  private final List<String> missing = new ArrayList<>();

  @Test
  @DisplayName("contract 14.5: every endpoint of either directory has one row")
  void everyEndpointOfTheContractHasOneRow() {
    assertThat(ENDPOINTS).hasSize(46);
    assertThat(rows)
        .extracting(FlightHubRow::endpoint)
        .containsExactlyInAnyOrderElementsOf(ENDPOINTS);
  }

  @Test
  void everyRowHasTenCells() {
    assertThat(rows.stream().filter(row -> !row.isComplete()).map(FlightHubRow::endpoint))
        .as(
            "endpoint, chapter, driven method, driving port, REST, CLI, sample, error, test,"
                + " status")
        .isEmpty();
  }

  @Test
  void everyPortOfARowIsThere() throws IOException {
    var driven = sources("application/src/main/java", "/port/out/");
    var driving = sources("application/src/main/java", "/port/in/");
    for (var row : rows) {
      check(row, "a driven port method", row.drivenMethods(), it -> isMethod(driven, it));
      check(row, "a driving port", row.drivingPorts(), it -> isThere(driving, it));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRouteOfARowIsInOurOpenApiDocument() {
    var routes = routes();
    rows.forEach(row -> check(row, "a REST route", row.routes(), routes::contains));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCommandOfARowIsInTheReference() throws IOException {
    var reference = Files.readString(ROOT.resolve("docs/cli.md"));
    for (var row : rows) {
      if (!row.needsNoCommand()) {
        check(
            row,
            "a command",
            row.commands(),
            it -> reference.contains("### `flightloom " + it + "`\n"));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everySampleAndEveryTestOfARowIsThere() throws IOException {
    var tests = sources("", "/src/test/java/");
    for (var row : rows) {
      check(row, "a sample", row.samples(), it -> Files.exists(SAMPLES.resolve(it)));
      check(row, "an error sample", row.errorSamples(), it -> Files.exists(SAMPLES.resolve(it)));
      check(row, "a contract test", row.tests(), it -> isThere(tests, it));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theSimulatorAnswersEveryEndpointInAnEnvelope() {
    for (var endpoint : ENDPOINTS) {
      var method = endpoint.substring(0, endpoint.indexOf(' '));
      var path = endpoint.substring(endpoint.indexOf(' ') + 1).replace("{}", "any-id");
      var answer =
          given()
              .header("X-User-Token", "invented")
              .header("X-Project-Uuid", "7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01")
              .header("Content-Type", "application/json")
              .body("{}")
              .request(method, "/simulator/openapi/v0.1" + path)
              .asString();
      if (!answer.startsWith("{") || !answer.contains("\"code\"")) {
        missing.add(endpoint + ": the simulator answers no envelope");
      }
    }
    assertThat(missing).isEmpty();
  }

  private void check(FlightHubRow row, String what, List<String> named, Predicate<String> is) {
    if (named.isEmpty()) {
      missing.add(row.endpoint() + ": the row names no " + what.substring(2).strip());
    }
    named.stream()
        .filter(it -> !is.test(it))
        .forEach(it -> missing.add(row.endpoint() + ": there is no " + it + " (" + what + ")"));
  }

  private static boolean isThere(Set<Path> sources, String type) {
    return sources.stream().anyMatch(it -> it.endsWith(type + ".java"));
  }

  private static boolean isMethod(Set<Path> sources, String method) {
    var type = method.substring(0, method.indexOf('.'));
    var call = " " + method.substring(method.indexOf('.') + 1) + "(";
    return sources.stream().filter(it -> it.endsWith(type + ".java")).anyMatch(it -> has(it, call));
  }

  private static boolean has(Path source, String text) {
    try {
      return Files.readString(source).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> routes() {
    var document = given().get("/q/openapi?format=json").jsonPath();
    var routes = new TreeSet<String>();
    document
        .<String, Map<String, Object>>getMap("paths")
        .forEach((path, operations) ->
            operations
                .keySet()
                .forEach(method ->
                    routes.add(
                        FlightHubRow.anonymous(method.toUpperCase(Locale.ROOT) + " " + path))));
    return routes;
  }

  private static Set<Path> sources(String below, String part) throws IOException {
    try (var files = Files.walk(ROOT.resolve(below))) {
      return files
          .filter(it -> it.toString().endsWith(".java"))
          .filter(it -> it.toString().replace('\\', '/').contains(part))
          .collect(Collectors.toSet());
    }
  }

  private static List<FlightHubRow> rows() {
    try {
      return FlightHubRow.of(Files.readAllLines(PAGE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
