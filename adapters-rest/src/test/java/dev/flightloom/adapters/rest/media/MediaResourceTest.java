package dev.flightloom.adapters.rest.media;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Listing;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaResourceTest {

  private static final String TASK = "/api/v1/projects/Quarry/flight-tasks/t-1";
  private static final Instant TAKEN = Instant.parse("2026-01-01T07:01:12Z");

  @BeforeEach
  void fly() {
    Ports.reset();
    Ports.listMedia =
        (_, _) ->
            new Listing<>(
                List.of(
                    file("m-1", "DJI_0001", ".jpeg", MediaKind.IMAGE),
                    file("m-2", "DJI_0002", ".jpeg", MediaKind.IMAGE),
                    file("m-3", "DJI_0003", ".mp4", MediaKind.VIDEO)),
                true);
  }

  private static MediaFile file(String id, String name, String suffix, MediaKind kind) {
    var link = new MediaLink.Signed("https://obj/o?Signature=x", new MediaLink.Expiry.Untold());
    return new MediaFile(
        new MediaId(id),
        name,
        suffix,
        new Foreign.Known<>(kind),
        8_123_456,
        new MediaFile.Links(link, MediaLink.NONE),
        TAKEN,
        TAKEN);
  }

  @Test
  void showsAPageAndSaysThatTheListIsCapped() {
    given()
        .get(TASK + "/media?size=2")
        .then()
        .statusCode(200)
        .body("items.name", contains("DJI_0001.jpeg", "DJI_0002.jpeg"))
        .body("items[0].sizeInBytes", equalTo(8_123_456))
        .body("total", equalTo(3))
        .body("capped", equalTo(true))
        .body("next", containsString("page=2"));
  }

  @Test
  void showsNoSignedLink() {
    given().get(TASK + "/media").then().body(not(containsString("Signature")));
  }

  @Test
  void filtersByKindAndName() {
    given().get(TASK + "/media?kind=video").then().body("items.id", contains("m-3"));
    given().get(TASK + "/media?q=dji_0002").then().body("items.id", contains("m-2"));
  }

  @Test
  void refusesPagesThatAreNone() {
    given().get(TASK + "/media?page=0").then().statusCode(400);
  }

  @Test
  void tellsHowFarTheMediaAre() {
    Ports.tellMediaState = (_, _) -> new MediaState.Arriving(5, 18);
    given()
        .get(TASK + "/media-folder")
        .then()
        .statusCode(200)
        .body("state", equalTo("arriving"))
        .body("arrivedFiles", equalTo(5))
        .body("expectedFiles", equalTo(18))
        .body("reason", nullValue());
  }

  @Test
  void saysWhyNobodyCanTell() {
    Ports.tellMediaState = (_, _) -> new MediaState.Untold("no folder");
    given()
        .get(TASK + "/media-folder")
        .then()
        .body("state", equalTo("untold"))
        .body("arrivedFiles", nullValue())
        .body("reason", equalTo("no folder"));
  }
}
