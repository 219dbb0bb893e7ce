package dev.flightloom.adapters.rest.wayline;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.wayline.port.in.UploadWayline;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.SampleRoute;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.WaylineId;
import dev.flightloom.domain.wayline.plan.RouteFinding.Severity;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaylineResourceTest {
  private static final String KMZ = "application/vnd.google-earth.kmz";
  private static final String ALL = "/api/v1/projects/Quarry/waylines";
  private static final byte[] CONTENT = "a route".getBytes(UTF_8);

  private final List<Path> received = new CopyOnWriteArrayList<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    WaylinePorts.reset();
  }

  private UploadWayline.Report report(
      UploadWayline.Command command, Outcome<UploadedRoute> outcome) {
    received.add(command.file());
    assertThat(command.project()).isEqualTo(Ports.QUARRY.id());
    assertThat(command.file()).hasContent("a route");
    return new UploadWayline.Report(
        SampleRoute.file("x.kmz", SampleRoute.finding(Severity.WARNING)),
        new RouteName(command.name()),
        outcome);
  }

  @Test
  void pagesAndFiltersTheList() {
    WaylinePorts.listWaylines =
        project -> {
          assertThat(project).isEqualTo(Ports.QUARRY.id());
          return IntStream.range(0, 30)
              .mapToObj(
                  i -> SampleRoute.listed("w-" + i, i % 2 == 0 ? "Fence " + i : "quay").route())
              .toList();
        };

    get(ALL + "?name=fence&size=10&page=2")
        .then()
        .statusCode(200)
        .header("Link", containsString("rel=\"last\""))
        .body("total", equalTo(15))
        .body("items", hasSize(5))
        .body("items[0].id", equalTo("w-20"))
        .body("items[0].aircraftName", equalTo("Matrice 3TD"))
        .body("items[0].payloads[0].lens", equalTo("wide"))
        .body("items[0].templates[0]", equalTo("waypoint"))
        .body("$", not(hasKey("next")));
    get(ALL + "?aircraft=0-77-0").then().body("total", equalTo(0));
    get(ALL + "?page=0").then().statusCode(400).body("violations[0].field", equalTo("page"));
  }

  @Test
  void showsOneRouteWithoutItsLink() {
    Ports.findWayline = (_, name) -> SampleRoute.listed("w-1", name);

    var answer = get(ALL + "/fence").then().statusCode(200).body("waypoints", equalTo(9));
    assertThat(answer.body("route.name", equalTo("fence")).extract().asString())
        .doesNotContain("memory://");
    Ports.reset();
    get(ALL + "/moon").then().statusCode(404).body("code", equalTo("wayline.not-found"));
  }

  @Test
  void uploadsAndTellsTheAddress() {
    WaylinePorts.uploadWayline =
        command -> {
          assertThat(command.scrub()).isTrue();
          var route = new UploadedRoute(new WaylineId("w-7"), command.name());
          return report(command, new Outcome.Known<>(route));
        };

    given()
        .contentType(KMZ)
        .body(CONTENT)
        .post(ALL + "?name=North fence&scrub=true")
        .then()
        .statusCode(201)
        .header("Location", endsWith(ALL + "/w-7"))
        .body("outcome", equalTo("known"))
        .body("id", equalTo("w-7"))
        .body("name", equalTo("North fence"))
        .body("findings[0].severity", equalTo("warning"))
        .body("$", not(hasKey("check")));
    assertThat(received.getFirst()).doesNotExist();
    assertThat(received.getFirst().getParent()).doesNotExist();
  }

  @Test
  void answers202WhereNobodyKnows() {
    WaylinePorts.uploadWayline =
        command ->
            report(
                command,
                new Outcome.Unknown<>(
                    new Unavailable("flighthub.unreachable", "The answer was lost.", "Look.")));

    given()
        .contentType(KMZ)
        .body(CONTENT)
        .post(ALL)
        .then()
        .statusCode(202)
        .body("outcome", equalTo("unknown"))
        .body("name", equalTo("route"))
        .body("check", containsString("list of routes"))
        .body("$", not(hasKey("id")));
  }

  @Test
  void refusesFaultyFilesEmptyBodiesAndOtherTypes() {
    WaylinePorts.uploadWayline =
        _ -> {
          throw new Rejected("wayline.faulty", "1 finding.", "Repair it.");
        };

    given()
        .contentType(KMZ)
        .body(CONTENT)
        .post(ALL)
        .then()
        .statusCode(422)
        .body("code", equalTo("wayline.faulty"));
    given().contentType(KMZ).post(ALL).then().statusCode(400);
    given().contentType(KMZ).body(CONTENT).post(ALL + "?scrub=yes").then().statusCode(400);
    given().contentType("text/plain").body("x").post(ALL).then().statusCode(415);
  }

  @Test
  void explainsAFileThatItSendsNowhere() {
    WaylinePorts.explainRoute =
        file -> {
          received.add(file);
          return SampleRoute.file("route.kmz", SampleRoute.finding(Severity.FAULT));
        };

    given()
        .contentType(KMZ)
        .body(CONTENT)
        .post("/api/v1/waylines/explanation")
        .then()
        .statusCode(200)
        .body("mission.aircraftName", equalTo("Matrice 3TD"))
        .body("mission.finishAction", equalTo("go_home"))
        .body("mission.takeOffHeightInMetres", equalTo(20.0f))
        .body("mission", not(hasKey("returnHeightInMetres")))
        .body("waypoints", equalTo(2))
        .body("heights[0].reference", equalTo("relative_to_start_point"))
        .body("heights[0].highestInMetres", equalTo(60.0f))
        .body("actions.take_photo", equalTo(1))
        .body("namesAuthor", equalTo(true))
        .body("findings[0].element", equalTo("Folder[1]/templateType"));
    assertThat(received.getFirst()).doesNotExist();
  }

  @Test
  void showsAStoredRouteInEveryForm() {
    WaylinePorts.explainWayline = (_, name) -> SampleRoute.file(name);
    WaylinePorts.downloadWayline =
        (_, name, target) -> {
          received.add(target);
          write(target);
          return SampleRoute.listed("w-1", name);
        };

    get(ALL + "/fence/explanation").then().statusCode(200).body("name", equalTo("fence"));
    get(ALL + "/fence/geojson")
        .then()
        .statusCode(200)
        .contentType("application/geo+json")
        .body(containsString("{\"GEOJSON\":\"fence\"}"));
    get(ALL + "/fence/kml")
        .then()
        .statusCode(200)
        .contentType("application/vnd.google-earth.kml+xml");
    assertThat(get(ALL + "/fence/file").then().statusCode(200).contentType(KMZ).extract())
        .satisfies(answer -> assertThat(answer.asByteArray()).isEqualTo(CONTENT));
    assertThat(received.getFirst()).doesNotExist();
  }

  private static void write(Path target) {
    try {
      Files.write(target, CONTENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
