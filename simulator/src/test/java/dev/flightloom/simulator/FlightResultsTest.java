package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.flightloom.simulator.photo.PhotoPositions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class FlightResultsTest {
  @BeforeEach
  void reset() {
    Hub.reset();
  }

  private static Response media(String task) {
    return Hub.api().get("/flight-task/" + task + "/media");
  }

  private static Response track(String task) {
    return Hub.api().get("/flight-task/" + task + "/track");
  }

  private static int uploaded(String task) {
    return Hub.api().get("/flight-task/" + task).path("data.folder_info.uploaded_file_count");
  }

  private static byte[] fetch(String link) {
    return given()
        .urlEncodingEnabled(false)
        .get(link)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  @Test
  void listsTheMediaOfAFlight() {
    Hub.api()
        .get("/flight-task/" + Task.FLOWN)
        .then()
        .body("data.folder_info.folder_id", equalTo(4711))
        .body("data.folder_info.expected_file_count", equalTo(18));
    media(Task.FLOWN)
        .then()
        .body("code", equalTo(0))
        .body("data.list", hasSize(18))
        .body("data.list[0].file_type", equalTo("image"))
        .body("data.list[0].suffix", equalTo(".jpeg"));
    assertThat(media(Task.FLOWN).<String>path("data.list[17].name"))
        .matches("DJI_20260228070\\d{3}_0018_V");
  }

  @Test
  @DisplayName("contract 15.16: media appear one after the other, minutes after the landing")
  void uploadsMediaOneAfterTheOther() {
    assertThat(uploaded(Task.FLYING)).isZero();
    media(Task.FLYING).then().body("data.list", empty());
    int before = 0;
    for (int i = 0; i < 100; i++) {
      Hub.advance("PT10S");
      int now = uploaded(Task.FLYING);
      assertThat(now).isBetween(before, before + 2);
      media(Task.FLYING).then().body("data.list", hasSize(now));
      var row = Task.row(Task.SOUTH, Task.FLYING);
      assertThat(row.getString("media_upload_status"))
          .isEqualTo(now == 0 ? "to_upload" : now < 24 ? "uploading" : "upload_finished");
      assertThat(row.getInt("folder_id")).isEqualTo(now == 0 ? 0 : 4712);
      before = now;
    }
    assertThat(before).isEqualTo(24);
  }

  @Test
  void keepsAnIncompleteFolderIncomplete() {
    Hub.api()
        .get("/flight-task/2ab7c6e1-54d9-4f18-8e07-c3d1f6a9b304")
        .then()
        .body("data.status", equalTo("terminated"))
        .body("data.folder_info.uploaded_file_count", equalTo(11));
    Hub.advance("P3D");
    assertThat(uploaded("2ab7c6e1-54d9-4f18-8e07-c3d1f6a9b304")).isEqualTo(11);
  }

  @Test
  void servesRealPhotosWithTheirPlace(@TempDir Path folder) throws IOException {
    List<Map<String, Object>> files = media(Task.FLOWN).path("data.list");

    for (var file : files.subList(0, 3)) {
      var bytes = fetch(file.get("original_url").toString());
      assertThat(bytes).hasSize((int) file.get("size"));
      assertThat(bytes.length).isBetween(100_000, 300_000);
      var picture = ImageIO.read(new ByteArrayInputStream(bytes));
      assertThat(picture.getWidth()).isEqualTo(960);
      assertThat(picture.getHeight()).isEqualTo(720);
      var position = PhotoPositions.read(Files.write(folder.resolve("photo.jpg"), bytes));
      assertThat(position.latitude()).isCloseTo(53.5414f, within(0.002f));
      assertThat(position.longitude()).isCloseTo(9.987f, within(0.004f));
      assertThat(position.altitude()).isCloseTo(46.2f + 45, within(0.1f));
      assertThat(new String(bytes, 0, 4000, StandardCharsets.ISO_8859_1))
          .contains("drone-dji:RelativeAltitude=\"+45.000\"");
      var preview =
          ImageIO.read(new ByteArrayInputStream(fetch(file.get("preview_url").toString())));
      assertThat(preview.getWidth()).isEqualTo(240);
    }
  }

  @Test
  void makesTheSamePhotoAgain() {
    String link = media(Task.FLOWN).path("data.list[4].original_url");
    var first = fetch(link);
    Hub.reset();

    assertThat(fetch(media(Task.FLOWN).path("data.list[4].original_url"))).isEqualTo(first);
  }

  @Test
  @DisplayName("contract 15.16: links of media expire, and serve ranges until then")
  void servesRangesUntilALinkExpires() {
    String link = media(Task.FLOWN).path("data.list[0].original_url");
    given()
        .urlEncodingEnabled(false)
        .header("Range", "bytes=1000-1999")
        .get(link)
        .then()
        .statusCode(206)
        .header("Content-Length", "1000");
    Hub.advance("PT61M");
    given().urlEncodingEnabled(false).get(link).then().statusCode(403);
    given()
        .urlEncodingEnabled(false)
        .get(media(Task.FLOWN).<String>path("data.list[0].original_url"))
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName("contract 1.8: a list of media ends at 10 000 without a word")
  void endsAListAtTenThousand() {
    Hub.profile(Map.of("flights", Map.of("photosPerWaypoint", 1200)));
    var task = Task.created("immediate", Map.of());

    Hub.advance("P3D");

    assertThat(uploaded(task)).isEqualTo(10_800);
    assertThat(media(task).<List<String>>path("data.list.uuid")).hasSize(10_000);
  }

  @Test
  @DisplayName("contract 15.17: the track comes minutes after the landing")
  void givesTheTrackAfterAWhile() {
    track(Task.FLYING).then().body("code", equalTo(219017));
    Hub.advance("PT20M");
    track(Task.FLYING).then().body("code", equalTo(0));
    track("91f3b2de-08c7-4d65-b1aa-7e4c5d90a203").then().body("code", equalTo(219039));
    track("nothing").then().body("code", equalTo(219021));
  }

  @Test
  void tracksTheWholeFlightSecondBySecond() {
    var answer = track(Task.FLOWN).jsonPath().setRootPath("data.track");

    List<Map<String, Number>> points = answer.getList("points");
    assertThat(answer.getString("drone_sn")).isEqualTo("1AIRTEST0001");
    assertThat(points).hasSize(answer.getInt("flight_duration") + 1);
    assertThat(answer.getDouble("flight_distance")).isBetween(1000.0, 2000.0);
    assertThat(points.getFirst().get("timestamp").longValue()).isEqualTo(1_772_258_420_000L);
    assertThat(points.getFirst().get("latitude").doubleValue()).isCloseTo(53.541301, within(1e-6));
    assertThat(points.getLast().get("height").doubleValue()).isCloseTo(46.2, within(3.0));
    for (int i = 1; i < points.size(); i++) {
      long step =
          points.get(i).get("timestamp").longValue()
              - points.get(i - 1).get("timestamp").longValue();
      assertThat(step).isEqualTo(1000);
    }
  }

  @Test
  @DisplayName("contract 14.16: track points in seconds")
  void tracksInSeconds() {
    Hub.profile(Map.of("flights", Map.of("trackInSeconds", true)));

    track(Task.FLOWN).then().body("data.track.points[0].timestamp", equalTo(1_772_258_420));
  }
}
