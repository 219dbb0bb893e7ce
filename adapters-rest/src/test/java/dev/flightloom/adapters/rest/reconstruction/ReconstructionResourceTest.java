package dev.flightloom.adapters.rest.reconstruction;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.Instructions;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import dev.flightloom.domain.reconstruction.Trouble;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.Preset;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.Position;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReconstructionResourceTest {

  private static final String ALL = "/api/v1/projects/Quarry/reconstructions";
  private static final Instant AT = SampleReconstruction.CREATED;

  private final AtomicReference<CreateReconstruction.Command> commanded = new AtomicReference<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    Ports.create =
        command -> {
          commanded.set(command);
          return SampleReconstruction.withId("r-1");
        };
  }

  @Test
  void createsFromAConfinedFolderAndSaysWhere() {
    create("{'folder': '/captures/quarry', 'products': ['3d']}")
        .statusCode(201)
        .header("Location", endsWith(ALL + "/r-1"))
        .body("id", equalTo("r-1"))
        .body("stage", equalTo("collecting"));
    assertThat(commanded.get().project()).isEqualTo(Ports.QUARRY.id());
    assertThat(commanded.get().source())
        .isEqualTo(new CaptureSource.ConfinedFolder("/captures/quarry"));
    assertThat(commanded.get().name()).isEmpty();
    assertThat(commanded.get().instructions()).isEqualTo(new Instructions("", false, false));
    assertThat(commanded.get().plan().coordinateSystem())
        .isEqualTo(new CoordinateSystem.FromPhotos());
    assertThat(commanded.get().plan().products())
        .containsExactly(Product.of(ModelKind.MESH, Preset.BALANCED, ExtraMembers.NONE));
  }

  @Test
  void createsFromAFinishedFlight() {
    create("{'task': 't-1', 'products': ['3d'], 'partial': true}").statusCode(201);
    assertThat(commanded.get().source())
        .isEqualTo(new CaptureSource.Flight(Ports.QUARRY.id(), new TaskId("t-1"), true));
  }

  @Test
  void wantsEitherAFolderOrAFlight() {
    assertThat(violations("{'products': ['3d']}")).containsOnlyKeys("folder");
    assertThat(violations("{'folder': '/c', 'task': 't-1', 'products': ['3d']}"))
        .containsOnlyKeys("folder");
    assertThat(violations("{'folder': '/c', 'partial': true, 'products': ['3d']}"))
        .containsOnlyKeys("partial");
  }

  @Test
  void takesEveryTypedParameter() {
    create(
            """
            {'name': ' north ', 'folder': '/c', 'preset': 'best', 'coordinateSystem': 'EPSG:32650',
             'skipUnusable': true, 'deleteResourceWhenFinished': true,
             'products': [
               {'kind': '2d', 'quality': 'low', 'scene': 'orchard', 'tileSizeInPixels': 512,
                'balanceColours': false, 'removeHaze': true,
                'alignment': {'method': 'incremental', 'features': 'low',
                              'useImagePositions': false}},
               {'kind': '3d', 'formats': ['osgb', 'obj'], 'pointCloud': ['las'],
                'simplification': 0.5, 'refineWater': true, 'extra': {'stereo_mode': [1, 2]}},
               {'kind': '3dgs', 'extra': {'level': 1}},
               {'kind': 'lidar', 'terrain': 'steep', 'sampleDistanceInMetres': 0.1,
                'colourPoints': false, 'optimiseTrajectory': false, 'extractGround': true}]}
            """)
        .statusCode(201);
    var command = commanded.get();
    assertThat(command.name()).isEqualTo("north");
    assertThat(command.instructions()).isEqualTo(new Instructions("", true, true));
    assertThat(command.plan().coordinateSystem()).isEqualTo(new CoordinateSystem.Epsg(32650));
    assertThat(command.plan().products()).isEqualTo(SamplePlan.everything().products());
  }

  @Test
  void takesCoordinateSystemsByTextAndByOrigin() {
    create("{'folder': '/c', 'products': ['3d'], 'coordinateSystem': {'wkt': 'PROJCS[…]'}}")
        .statusCode(201);
    assertThat(commanded.get().plan().coordinateSystem())
        .isEqualTo(new CoordinateSystem.WellKnownText("PROJCS[…]"));
    create(
            """
            {'folder': '/c', 'products': ['3d'],
             'coordinateSystem': {'localOrigin': {'latitude': 53.5, 'longitude': 10}}}
            """)
        .statusCode(201);
    assertThat(commanded.get().plan().coordinateSystem())
        .isEqualTo(new CoordinateSystem.LocalEastNorthUp(new Position.Located(53.5, 10, 0)));
  }

  @Test
  void answersEveryViolationAtOnce() {
    Map<String, String> violations =
        violations(
            """
            {'name': 7, 'outputFolder': '/etc', 'preset': 'superb', 'skipUnusable': 'yes',
             'coordinateSystem': 'utm',
             'products': ['4d', {'kind': '3d', 'quality': 'superb', 'simplification': 2,
                          'formats': ['obj', 'fbx'], 'alignment': {'method': 'x', 'y': 1}},
                          {'quality': 'low'}, 7, '3d', {'kind': 'lidar', 'scene': 'city'}]}
            """);
    assertThat(violations)
        .containsKeys(
            "name",
            "folder",
            "preset",
            "skipUnusable",
            "coordinateSystem",
            "products[0]",
            "products[1].quality",
            "products[1].simplification",
            "products[1].formats[1]",
            "products[1].alignment.method",
            "products[1].alignment.y",
            "products[2].kind",
            "products[3]",
            "products[4]",
            "products[5].scene",
            "outputFolder");
    assertThat(violations).hasSize(16);
    assertThat(violations.get("products[1].quality"))
        .isEqualTo("is 'superb', but one of high, medium, low is accepted");
    assertThat(violations.get("outputFolder")).contains("is not known").contains("products");
    assertThat(violations.get("products[4]")).isEqualTo("names 3d a second time");
    assertThat(commanded.get()).isNull();
  }

  @Test
  void refusesCoordinateSystemsThatAreNone() {
    assertThat(
            violations(
                """
                {'folder': '/c', 'products': ['3d'],
                 'coordinateSystem': {'wkt': 'x', 'localOrigin': {'latitude': 91, 'x': 1}}}
                """))
        .containsOnlyKeys(
            "coordinateSystem.localOrigin.longitude",
            "coordinateSystem.localOrigin.x",
            "coordinateSystem.localOrigin.latitude");
    assertThat(violations("{'folder': '/c', 'products': ['3d'], 'coordinateSystem': {}}"))
        .containsOnlyKeys("coordinateSystem");
    assertThat(violations("{'folder': '/c', 'products': ['3d'], 'coordinateSystem': '12'}"))
        .containsOnlyKeys("coordinateSystem");
    assertThat(violations("{'folder': ' ', 'products': []}"))
        .containsOnlyKeys("folder", "products");
    assertThat(violations("[]")).containsOnlyKeys("");
  }

  @Test
  void tellsWhereJsonIsMalformed() {
    create("{'folder': '/c',\n 'products': [}")
        .statusCode(400)
        .body("code", equalTo("request.malformed"))
        .body("detail", containsString("Line 2, column 15"));
    create("{'folder': '/c', 'folder': '/d'}")
        .statusCode(400)
        .body("detail", containsString("uplicate"));
    create("{} {}").statusCode(400).body("code", equalTo("request.malformed"));
  }

  @Test
  void answers403ForAFolderOutsideTheRoots() {
    Ports.create =
        _ -> {
          throw new Denied("folder.outside-roots", "/etc is outside", "Use a root.");
        };
    create("{'folder': '/etc', 'products': ['3d']}")
        .statusCode(403)
        .body("code", equalTo("folder.outside-roots"));
  }

  @Test
  void listsAPageWithLinksToItsNeighbours() {
    var asked = new AtomicReference<ReconstructionFilter>();
    Ports.list =
        (filter, page) -> {
          asked.set(filter);
          return new Page<>(List.of(SampleReconstruction.withId("r-3")), page, 5);
        };
    get(ALL + "?page=3&size=1&state=open,failed&state=finished")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of("r-3")))
        .body("page", is(3))
        .body("size", is(1))
        .body("total", is(5))
        .body("next", containsString("page=4"))
        .header("Link", allOf(containsString("rel=\"first\""), containsString("rel=\"prev\"")))
        .header("Link", allOf(containsString("rel=\"next\""), containsString("rel=\"last\"")))
        .header("Link", allOf(containsString("page=5"), containsString("state=open")));
    assertThat(asked.get().projects()).isEqualTo(Set.of(Ports.QUARRY.id()));
    assertThat(asked.get().stages())
        .contains(Stage.Name.COLLECTING, Stage.Name.FAILED, Stage.Name.FINISHED)
        .doesNotContain(Stage.Name.CANCELLED)
        .hasSize(8);
  }

  @Test
  void listsTwentyOfAllWithoutParameters() {
    Ports.list =
        (filter, page) -> {
          assertThat(filter.stages()).isEmpty();
          assertThat(page.size()).isEqualTo(20);
          return new Page<>(List.of(), page, 0);
        };
    get(ALL).then().statusCode(200).body("total", is(0)).body("$", not(hasKey("next")));
  }

  @Test
  void answersEveryViolationOfTheListAtOnce() {
    get(ALL + "?page=0&size=1001&state=opne")
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("state", "page", "size")))
        .body("violations[0].message", containsString("cancelled, open"));
  }

  @Test
  void showsWhatIsInTheWay() {
    var waiting = new Stage.Starting(new StartAttempt.WaitingForRoom("2 of 2 builds run"));
    Ports.find =
        id ->
            SampleReconstruction.in(id.value(), waiting)
                .troubled(new Trouble.Met("a.b", "no", "Look.", 3, AT, AT.plusSeconds(5)), AT);
    get(ALL + "/r-1")
        .then()
        .statusCode(200)
        .body("stage", equalTo("starting"))
        .body("settled", is(false))
        .body("simulated", is(true))
        .body("start.state", equalTo("waiting-for-room"))
        .body("start.reason", equalTo("2 of 2 builds run"))
        .body("trouble.attempts", is(3))
        .body("trouble.retryAt", equalTo("2026-01-02T03:04:10Z"))
        .body("$", not(hasKey("failure")));
  }

  @Test
  void showsBuildsAndTheFailure() {
    var failed = new Stage.Failed("build.failed", "3d failed", "Retry.", Stage.Name.BUILDING);
    Ports.find =
        id ->
            SampleReconstruction.in(id.value(), new Stage.Starting(new StartAttempt.NotSent()))
                .building(
                    List.of(
                        build(ModelKind.ORTHOPHOTO, new BuildStage.Running(42)),
                        build(
                            ModelKind.MESH,
                            new BuildStage.Failed(7, BuildStage.Step.RECONSTRUCTION))),
                    AT)
                .moveTo(failed, AT);
    get(ALL + "/r-1")
        .then()
        .body("failure.at", equalTo("building"))
        .body("failure.code", equalTo("build.failed"))
        .body("builds[0].kind", equalTo("2d"))
        .body("builds[0].percent", is(42))
        .body("builds[0]", not(hasKey("failedStep")))
        .body("builds[1].failedStep", equalTo("reconstruction"))
        .body("builds[1].errorCode", is(7))
        .body("$", not(hasKey("trouble")))
        .body("$", not(hasKey("start")));
  }

  @Test
  void showsAPlanThatCanBeSentAgain() {
    Ports.find = id -> SampleReconstruction.withId(id.value()).planned(SamplePlan.everything(), AT);
    Map<String, Object> plan = get(ALL + "/r-1").then().statusCode(200).extract().path("plan");
    given()
        .contentType("application/json")
        .body(
            Map.of(
                "folder", "/c",
                "products", plan.get("products"),
                "coordinateSystem", plan.get("coordinateSystem")))
        .post(ALL)
        .then()
        .statusCode(201);
    assertThat(commanded.get().plan()).isEqualTo(SamplePlan.everything());
  }

  @Test
  void hidesReconstructionsOfOtherProjects() {
    Ports.find = id -> SampleReconstruction.withId(id.value());
    Ports.findProject =
        name -> new Project(new ProjectId("other"), name, "", Position.UNKNOWN, AT, AT);
    get("/api/v1/projects/Other/reconstructions/r-1")
        .then()
        .statusCode(404)
        .body("code", equalTo("reconstruction.not-found"));
  }

  @Test
  void showsAReconstructionByProjectIdWithoutAskingFlightHub() {
    Ports.find = id -> SampleReconstruction.withId(id.value());
    Ports.findProject =
        _ -> {
          throw new IllegalStateException("asked");
        };
    get("/api/v1/projects/" + Ports.QUARRY.id() + "/reconstructions/r-1").then().statusCode(200);
  }

  @Test
  void answers404ForUnknownAndImpossibleIds() {
    get(ALL + "/r-9").then().statusCode(404).body("code", equalTo("reconstruction.not-found"));
    get(ALL + "/no~id")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("path.unknown"));
  }

  private static Build build(ModelKind kind, BuildStage stage) {
    return new Build(kind, new ModelId("m-" + kind.word()), stage, false);
  }

  private static io.restassured.response.ValidatableResponse create(String json) {
    return given().contentType("application/json").body(json.replace('\'', '"')).post(ALL).then();
  }

  private static Map<String, String> violations(String json) {
    List<Map<String, String>> all =
        create(json)
            .statusCode(400)
            .contentType("application/problem+json")
            .body("code", equalTo("request.invalid"))
            .extract()
            .path("violations");
    return all.stream()
        .collect(java.util.stream.Collectors.toMap(it -> it.get("field"), it -> it.get("message")));
  }
}
