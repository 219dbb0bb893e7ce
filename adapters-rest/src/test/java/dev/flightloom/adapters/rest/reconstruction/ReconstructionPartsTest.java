package dev.flightloom.adapters.rest.reconstruction;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Cancellation;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.vocabulary.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ReconstructionPartsTest {

  private static final String ALL = "/api/v1/projects/Quarry/reconstructions";
  private static final String ONE = ALL + "/r-1";
  private static final String ARCHIVE = ONE + "/archives/3d";
  private static final Finding TRUNCATED =
      new Finding(
          Finding.Code.TRUNCATED, Finding.Severity.ERROR, "a.jpg", "a.jpg ends early", "Copy it.");

  @TempDir Path folder;

  @BeforeEach
  void reset() {
    Ports.reset();
    Ports.find = id -> SampleReconstruction.withId(id.value());
  }

  @Test
  void preflightsAConfinedFolder() {
    Ports.preflight =
        (source, plan, skip) -> {
          assertThat(source).isEqualTo(new CaptureSource.ConfinedFolder("/c"));
          assertThat(skip).isTrue();
          return new PreflightCapture.Report(
              plan,
              List.of(TRUNCATED),
              Map.of("M4E", 6),
              new PreflightCapture.Estimate(7, 6, 600, 7, 1, List.of(ModelKind.MESH)));
        };
    given()
        .contentType("application/json")
        .body("{\"folder\": \"/c\", \"products\": [\"3d\"], \"skipUnusable\": true}")
        .post(ALL + "/preflight")
        .then()
        .statusCode(200)
        .body("passes", is(false))
        .body("findings[0].code", equalTo("file.truncated"))
        .body("findings[0].severity", equalTo("error"))
        .body("photosByCamera.M4E", is(6))
        .body("estimate.builds", equalTo(List.of("3d")))
        .body("plan.products[0].kind", equalTo("3d"));
  }

  @Test
  void listsFindings() {
    Ports.listFindings =
        _ ->
            List.of(
                TRUNCATED,
                new Finding(
                    Finding.Code.NO_SITE, Finding.Severity.NOTICE, "", "no site", "Name one."));
    get(ONE + "/findings")
        .then()
        .statusCode(200)
        .body("file[0]", equalTo("a.jpg"))
        .body("[1].severity", equalTo("notice"))
        .body("[1]", not(hasKey("file")));
  }

  @Test
  void listsFilesWithoutTellingSecretsOfTheirGrants() {
    var grant = SampleCapture.grant("g-1", SampleReconstruction.CREATED);
    var stored = SampleCapture.stored(grant, "b.jpg");
    Ports.listFiles =
        (_, page) ->
            new Page<>(
                List.of(
                    SampleCapture.file("a.jpg", 3),
                    SampleCapture.file("b.jpg", 4).in(new FileState.Registered(stored)),
                    SampleCapture.file("c.jpg", 5)
                        .in(new FileState.LeftOut(Finding.Code.DUPLICATE))),
                page,
                9);
    var text =
        get(ONE + "/files?size=3")
            .then()
            .statusCode(200)
            .header("Link", containsString("rel=\"next\""))
            .body("items.state", equalTo(List.of("planned", "registered", "left-out")))
            .body("items[1].sha256", equalTo("aa".repeat(32)))
            .body("items[2].reason", equalTo("file.duplicate"))
            .body("items[0]", not(hasKey("key")))
            .body("total", is(9))
            .extract()
            .asString();
    assertThat(text).doesNotContain("INVENTEDKEY").doesNotContain("invented-");
  }

  @Test
  void cancelsWithAndWithoutABody() {
    Ports.cancel =
        (id, cleanUp) ->
            SampleReconstruction.withId(id.value())
                .cancelling(
                    cleanUp ? Cancellation.REQUESTED_WITH_CLEANUP : Cancellation.REQUESTED,
                    SampleReconstruction.CREATED);
    given()
        .noContentType()
        .post(ONE + "/cancel")
        .then()
        .statusCode(202)
        .body("cancelling", is(true));
    given()
        .contentType("application/json")
        .body("{\"cleanUp\": true}")
        .post(ONE + "/cancel")
        .then()
        .statusCode(202);
    given()
        .contentType("application/json")
        .body("{\"cleanup\": true}")
        .post(ONE + "/cancel")
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString("cleanUp"));
  }

  @Test
  void retriesAndPassesThePersonsDecisionOn() {
    Ports.retry =
        (id, startAgain) -> {
          if (startAgain) {
            return SampleReconstruction.withId(id.value());
          }
          throw new Conflict("reconstruction.not-retryable", "finished", "Create another.");
        };
    given()
        .contentType("application/json")
        .body("{\"startAgain\": true}")
        .post(ONE + "/retry")
        .then()
        .statusCode(202);
    given()
        .noContentType()
        .post(ONE + "/retry")
        .then()
        .statusCode(409)
        .body("code", equalTo("reconstruction.not-retryable"));
  }

  @Test
  void downloadsAnArchiveAsAFile() throws IOException {
    archive();
    given()
        .get(ARCHIVE)
        .then()
        .statusCode(200)
        .contentType("application/zip")
        .header("Content-Length", "10")
        .header("Accept-Ranges", "bytes")
        .header("Content-Disposition", "attachment; filename=\"r-1-3d.zip\"")
        .body(equalTo("0123456789"));
  }

  @Test
  void goesOnWithABrokenDownload() throws IOException {
    archive();
    var tag = given().get(ARCHIVE).header("ETag");
    given()
        .header("Range", "bytes=4-")
        .header("If-Range", tag)
        .get(ARCHIVE)
        .then()
        .statusCode(206)
        .header("Content-Range", "bytes 4-9/10")
        .header("Content-Length", "6")
        .body(equalTo("456789"));
    ranged("bytes=2-3").statusCode(206).body(equalTo("23"));
    ranged("bytes=-3").statusCode(206).body(equalTo("789"));
    ranged("bytes=8-99").statusCode(206).header("Content-Range", "bytes 8-9/10");
    ranged("bytes=0-1,4-5").statusCode(200).body(equalTo("0123456789"));
    ranged("bytes=10-").statusCode(416).body("code", equalTo("range.unsatisfiable"));
    given()
        .header("Range", "bytes=4-")
        .header("If-Range", "\"of-another-file\"")
        .get(ARCHIVE)
        .then()
        .statusCode(200);
  }

  @Test
  void answers404ForAnArchiveThatIsNotFetchedAndForUnknownProducts() {
    get(ARCHIVE).then().statusCode(404).body("code", equalTo("archive.not-found"));
    get(ONE + "/archives/4d").then().statusCode(404).body("remedy", containsString("lidar"));
  }

  private io.restassured.response.ValidatableResponse ranged(String range) {
    return given().header("Range", range).get(ARCHIVE).then();
  }

  private void archive() throws IOException {
    var file = Files.writeString(folder.resolve("a.zip"), "0123456789");
    Ports.openArchive = (_, _) -> file;
  }
}
