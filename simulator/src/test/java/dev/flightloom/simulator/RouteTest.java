package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RouteTest {
  private static final String FENCE = "0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01";
  private static final Path REAL =
      Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
          .map(each -> each.resolve("shared/data/waylines"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElse(Path.of("absent"));

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void listsTheRoutesOfTheProjectAlone() {
    Hub.api()
        .get("/wayline")
        .then()
        .body("code", equalTo(0))
        .body("data.list.id", hasItems(FENCE, "3a6c3f31-aeae-4087-8a31-5c4c6e8daf04"))
        .body("data.list[0].name", equalTo("fence-check-07"))
        .body("data.list[0].device_model_key", equalTo("0-91-1"))
        .body("data.list[0].template_types", contains("waypoint"))
        .body("data.list[0].payload_information[0].type", equalTo("81"))
        .body("data.list[0]", not(hasKey("download_url")));
    given()
        .header("X-User-Token", "k")
        .header("X-Project-Uuid", Hub.OTHER_PROJECT)
        .get("/simulator/openapi/v0.1/wayline")
        .then()
        .body("data.list.name", contains("stock-survey"));
  }

  @Test
  void givesARouteWithALinkToItsFile() {
    var details = Hub.api().get("/wayline/" + FENCE).jsonPath().setRootPath("data");

    assertThat(details.getInt("wayline_point_nums")).isEqualTo(9);
    assertThat(details.getDouble("distance")).isBetween(800.0, 1000.0);
    var file = given().get(details.getString("download_url")).asByteArray();
    assertThat(file).hasSize(details.getInt("size"));
    assertThat(upload("again", file).jsonPath().getInt("code")).isZero();
  }

  @Test
  void knowsNoOtherRoute() {
    Hub.api().get("/wayline/" + Hub.RESOURCE).then().body("code", equalTo(200404));
  }

  @Test
  void takesAnUploadAndListsIt() {
    var file = Kmzs.good();
    var uuid = upload("quay-07", file).then().extract().jsonPath().getString("data.uuid");

    var details = Hub.api().get("/wayline/" + uuid).then();
    details
        .body("data.name", equalTo("quay-07"))
        .body("data.device_model_key", equalTo("0-91-1"))
        .body("data.template_types", contains("mapping_2d"))
        .body("data.payload_information.lens_type", containsInAnyOrder("wide", "ir"))
        .body("data.wayline_point_nums", equalTo(2))
        .body("data.update_time", equalTo(1772352000000L))
        .body("data.size", equalTo(file.length));
    assertThat(given().get(details.extract().<String>path("data.download_url")).asByteArray())
        .isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"flighthub-waypoint.kmz", "pilot2-seed.kmz"})
  void takesRealFiles(String name) throws IOException {
    var file = REAL.resolve(name);
    assumeTrue(Files.exists(file), "the real routes are not beside the checkout");

    upload("real-route", Files.readAllBytes(file)).then().statusCode(200).body("code", equalTo(0));
  }

  @ParameterizedTest(name = "contract 15.9: {0}")
  @MethodSource("badFiles")
  void answers500ForAFileItDislikesWithoutAReason(String fault, byte[] file) {
    upload("quay-07", file)
        .then()
        .statusCode(500)
        .body("code", equalTo(200500))
        .body("message", equalTo("server error"));
    assertThat(fault).isNotBlank();
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("waylines.kml", Kmzs.renamed("waylines.wpml", "waylines.kml")),
        Arguments.of("no template", Kmzs.renamed("template.kml", "other.kml")),
        Arguments.of("no templateType", without("template.kml", "templateType")),
        Arguments.of("no safe height", without("waylines.wpml", "takeOffSecurityHeight")),
        Arguments.of("no payload", without("waylines.wpml", "payloadInfo")),
        Arguments.of("no aircraft", without("template.kml", "droneInfo")),
        Arguments.of("no waypoint", without("waylines.wpml", "Folder")),
        Arguments.of(
            "DJI Fly",
            Kmzs.with("template.kml", text -> text.replace("www.dji.com", "www.uav.com"))),
        Arguments.of(
            "far away", Kmzs.with("waylines.wpml", text -> text.replace("53.5414", "153"))),
        Arguments.of(
            "a document type",
            Kmzs.with(
                "template.kml",
                text -> text.replace("?><kml", "?><!DOCTYPE a [<!ENTITY b 'c'>]><kml"))),
        Arguments.of("broken XML", Kmzs.with("template.kml", text -> text + "</kml>")),
        Arguments.of("no ZIP", new byte[] {1, 2, 3}));
  }

  private static byte[] without(String document, String element) {
    return Kmzs.with(
        document,
        text -> text.replaceAll("(?s)<(wpml:)?" + element + ">.*</(wpml:)?" + element + ">", ""));
  }

  @Test
  @DisplayName("contract 15.10: one waypoint passes here and fails when a task is created")
  void takesARouteWithOneWaypoint() {
    var one =
        Kmzs.with("waylines.wpml", text -> text.replaceFirst("(?s)<Placemark>.*?</Placemark>", ""));

    upload("short", one).then().statusCode(200).body("code", equalTo(0));
  }

  @Test
  void answers500ForAMemberTooManyAndForAForeignKey() {
    var key = Hub.store("a.kmz", Kmzs.good());
    finish(Map.of("name", "a", "object_key", key, "drone_model_key", "0-91-1"))
        .then()
        .statusCode(500);
    finish(Map.of("name", "a", "object_key", "open_model/a.kmz")).then().statusCode(500);
    finish(Map.of("name", "a")).then().statusCode(500);
    finish(Map.of("name", "a", "object_key", key + "x"))
        .then()
        .statusCode(200)
        .body("code", equalTo(219001));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a<b", "a>b", "a:b", "a\"b", "a/b", "a\\b", "a|b", "a?b", "a*b", "a.b", "a_b"})
  void refusesNamesWithForbiddenCharacters(String name) {
    upload(name, Kmzs.good()).then().statusCode(200).body("code", equalTo(200101));
  }

  @Test
  @DisplayName("contract 15.11: the id is uuid here and id in the list, and may be missing here")
  void leavesTheIdOutWhereTheProfileSaysSo() {
    Hub.reset("route-without-id");

    upload("quay-07", Kmzs.good())
        .then()
        .body("data.name", equalTo("quay-07"))
        .body("data", not(hasKey("uuid")));
    Hub.api().get("/wayline").then().body("data.list.name", hasItems("quay-07"));
  }

  @Test
  @DisplayName("contract 16.14: a name twice")
  void repeatsOrSuffixesANameThatIsTaken() {
    upload("fence-check-07", Kmzs.good());
    Hub.api()
        .get("/wayline")
        .then()
        .body("data.list.findAll { it.name == 'fence-check-07' }", hasSize(2));
    Hub.reset("suffixed-routes");

    upload("fence-check-07", Kmzs.good()).then().body("data.name", equalTo("fence-check-07-1"));
    upload("fence-check-07", Kmzs.good()).then().body("data.name", equalTo("fence-check-07-2"));
  }

  @Test
  @DisplayName("contract 1.9: three forms of signed links, each with its end")
  void signsLinksInThreeForms() {
    for (var profile :
        Map.of("amz-links", "X-Amz-Expires=3600", "cdn-links", "auth_key=1772355600-").entrySet()) {
      Hub.reset(profile.getKey());
      var link = Hub.api().get("/wayline/" + FENCE).<String>path("data.download_url");

      assertThat(link).contains(profile.getValue());
      given().get(link).then().statusCode(200);
      given().get(link.replaceFirst(".$", "x")).then().statusCode(403);
      Hub.advance("PT1H");
      given().get(link).then().statusCode(403);
    }
  }

  private static Response upload(String name, byte[] file) {
    return finish(Map.of("name", name, "object_key", Hub.store("route.kmz", file)));
  }

  private static Response finish(Map<String, String> body) {
    return Hub.api().body(body).post("/wayline/finish-upload");
  }
}
