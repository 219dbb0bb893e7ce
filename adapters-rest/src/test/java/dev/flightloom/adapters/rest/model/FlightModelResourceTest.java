package dev.flightloom.adapters.rest.model;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.LivePorts;
import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.model.port.in.CreateFlightModel.Command;
import dev.flightloom.application.model.port.in.CreateFlightModel.Creation;
import dev.flightloom.application.model.port.in.CreateFlightModel.Photos;
import dev.flightloom.application.model.port.in.CreateFlightModel.SystemChoice;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelFilter;
import dev.flightloom.domain.model.FlightModelFilter.OnMap;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.FlightModelOrder.Area;
import dev.flightloom.domain.model.FlightModelOrder.Format;
import dev.flightloom.domain.model.FlightModelOrder.Mode;
import dev.flightloom.domain.model.FlightModelOrder.Quality;
import dev.flightloom.domain.model.FlightModelOrder.Settings;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.model.OutputSystem;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightModelResourceTest {
  private static final String ALL = "/api/v1/projects/Quarry/models";

  private final List<Command> ordered = new ArrayList<>();
  private final List<FlightModelFilter> filters = new ArrayList<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    LivePorts.reset();
    LivePorts.listFlightModels =
        (_, filter, page) -> {
          filters.add(filter);
          return Page.of(List.of(model(9001), model(9002)), page);
        };
    answersOrders(new Outcome.Known<>(new FlightModelId(9003)));
  }

  private void answersOrders(Outcome<FlightModelId> outcome) {
    LivePorts.createFlightModel =
        command -> {
          ordered.add(command);
          return new Creation(
              outcome,
              new FlightModelOrder(
                  command.name(),
                  command.kinds(),
                  4711,
                  new OutputSystem(32632),
                  command.settings(),
                  command.area()));
        };
  }

  @Test
  void listsPages() {
    get(ALL + "?size=1&kind=3d,2d&q=jan&onMap=shown")
        .then()
        .statusCode(200)
        .header("Link", containsString("rel=\"next\""))
        .body("items[0].id", equalTo(9001))
        .body("items[0].kind", equalTo("model_hologram"))
        .body("items[0].shownOnMap", equalTo(true))
        .body("items[0].createdAt", equalTo("2026-01-01T00:00:00Z"))
        .body("total", equalTo(2));
    assertThat(filters)
        .containsExactly(
            new FlightModelFilter(
                Set.of(ModelKind.MESH, ModelKind.ORTHOPHOTO), "jan", OnMap.SHOWN));
    get(ALL + "?kind=4d&onMap=perhaps")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("kind"))
        .body("violations.field", hasItem("onMap"));
  }

  @Test
  void showsOneWithItsAddresses() {
    LivePorts.findFlightModel =
        (_, id) ->
            new FlightModelDetails(
                model(id.value()),
                "",
                new DownloadAddress.Ready("https://store/a.zip?sign=1"),
                DownloadAddress.NOT_READY);
    get(ALL + "/9001")
        .then()
        .statusCode(200)
        .body("model.id", equalTo(9001))
        .body("downloadUrl", equalTo("https://store/a.zip?sign=1"))
        .body("$", not(hasKey("previewUrl")))
        .body("$", not(hasKey("user")));
    get(ALL + "/first").then().statusCode(404);
  }

  @Test
  void tellsWhetherAFileIsReady() {
    LivePorts.findModelFile = (_, _) -> DownloadAddress.NOT_READY;
    get("/api/v1/projects/Quarry/model-files/77")
        .then()
        .statusCode(200)
        .body("ready", equalTo(false))
        .body("$", not(hasKey("url")));
    LivePorts.findModelFile = (_, id) -> DownloadAddress.of("https://store/" + id);
    get("/api/v1/projects/Quarry/model-files/77")
        .then()
        .body("ready", equalTo(true))
        .body("url", equalTo("https://store/77"));
  }

  @Test
  void ordersWithUsualSettings() {
    post("{'name': 'jan', 'kinds': ['3d'], 'task': 't-1'}")
        .statusCode(201)
        .body("outcome", equalTo("known"))
        .body("id", equalTo("9003"))
        .body("mediaFolder", equalTo(4711))
        .body("coordinateSystem", equalTo("EPSG:32632"));
    assertThat(ordered)
        .containsExactly(
            new Command(
                Ports.QUARRY,
                "jan",
                Set.of(ModelKind.MESH),
                new Photos.OfTask(new TaskId("t-1"), false),
                new SystemChoice.OfTheSite(),
                Settings.USUAL,
                Area.EVERYTHING));
  }

  @Test
  void takesEverySetting() {
    post("""
    {'name': 'jan', 'kinds': ['2d', '3d'], 'mediaFolder': 4711, 'quality': 'high',
     'coordinateSystem': 'EPSG:25832', 'mode': 'surround',
     'formats': ['osgb', 'normal-point-ply'], 'simplification': 1,
     'area': [{'latitude': 53.5, 'longitude': 9.9}, {'latitude': 53.5, 'longitude': 10},
              {'latitude': 53.6, 'longitude': 10}]}
    """)
        .statusCode(201);
    var command = ordered.getFirst();
    assertThat(command.photos()).isEqualTo(new Photos.OfFolder(4711));
    assertThat(command.system()).isEqualTo(new SystemChoice.Given(new OutputSystem(25832)));
    assertThat(command.settings())
        .isEqualTo(
            new Settings(
                Quality.HIGH, Mode.SURROUND, Set.of(Format.OSGB, Format.NORMAL_POINT_PLY), 1));
    assertThat(((Area.Within) command.area()).corners()).hasSize(3);
  }

  @Test
  void answers202WhereNobodyKnows() {
    answersOrders(new Outcome.Unknown<>(new Unavailable("x", "line broke", "wait")));
    post("{'name': 'jan', 'kinds': ['3d'], 'mediaFolder': 4711}")
        .statusCode(202)
        .body("outcome", equalTo("unknown"))
        .body("remedy", containsString("finished ones only"));
  }

  @Test
  void namesEverythingThatIsWrong() {
    post("""
    {'kinds': ['lidar'], 'coordinateSystem': 'EPSG:4326', 'simplification': 2,
     'quality': '3', 'formats': ['zip'], 'area': [{'latitude': 99, 'longitude': 1}],
     'video': 1}
    """)
        .statusCode(400)
        .body("violations.field", hasItem("name"))
        .body("violations.field", hasItem("kinds"))
        .body("violations.field", hasItem("task"))
        .body("violations.field", hasItem("coordinateSystem"))
        .body("violations.field", hasItem("simplification"))
        .body("violations.field", hasItem("quality"))
        .body("violations.field", hasItem("formats[0]"))
        .body("violations.field", hasItem("area[0]"))
        .body("violations.field", hasItem("video"));
    assertThat(ordered).isEmpty();
  }

  private static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body.replace('\'', '"')).post(ALL).then();
  }

  private static FlightModel model(long id) {
    return new FlightModel(
        new FlightModelId(id),
        "jan",
        new Foreign.Unrecognised<>("model_hologram"),
        true,
        1000,
        Instant.parse("2026-01-01T00:00:00Z"),
        Instant.parse("2026-01-02T00:00:00Z"));
  }
}
