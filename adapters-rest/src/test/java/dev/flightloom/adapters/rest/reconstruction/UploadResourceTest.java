package dev.flightloom.adapters.rest.reconstruction;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadResourceTest {

  private static final String ALL = "/api/v1/projects/Quarry/reconstructions";
  private static final CaptureSource.Folder KEPT =
      new CaptureSource.ConfinedFolder("/data/uploads/1");

  private final Map<String, String> kept = new TreeMap<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    Ports.keepUploads =
        uploads -> {
          uploads.forEach(it -> kept.put(it.name(), text(it.content())));
          return KEPT;
        };
    Ports.create =
        command -> {
          assertThat(command.source()).isEqualTo(KEPT);
          return SampleReconstruction.withId("r-1");
        };
  }

  @Test
  void keepsTheFilesAndCreatesFromThem() {
    given()
        .multiPart("request", "{\"products\": [\"3d\"]}", "application/json")
        .multiPart("files", "DJI_0001.JPG", "one".getBytes(UTF_8), "image/jpeg")
        .multiPart("files", "DJI_0002.JPG", "two".getBytes(UTF_8), "image/jpeg")
        .post(ALL)
        .then()
        .statusCode(201)
        .body("id", equalTo("r-1"));
    assertThat(kept).isEqualTo(Map.of("DJI_0001.JPG", "one", "DJI_0002.JPG", "two"));
  }

  @Test
  void readsARequestThatComesAsAFileAndIsLongerThanAFormField() {
    var request = "{\"products\": [\"3d\"]" + " ".repeat(100_000) + "}";
    given()
        .multiPart("request", "request.json", request.getBytes(UTF_8), "application/json")
        .multiPart("files", "DJI_0001.JPG", "one".getBytes(UTF_8), "image/jpeg")
        .post(ALL)
        .then()
        .statusCode(201);
    assertThat(kept).containsOnlyKeys("DJI_0001.JPG");
    given()
        .multiPart("request", request)
        .multiPart("files", "DJI_0002.JPG", "two".getBytes(UTF_8), "image/jpeg")
        .post(ALL)
        .then()
        .statusCode(201);
  }

  @Test
  void refusesAFolderBesideFilesAndKeepsNothing() {
    given()
        .multiPart("request", "{\"products\": [\"4d\"], \"folder\": \"/etc\"}")
        .multiPart("files", "DJI_0001.JPG", "one".getBytes(UTF_8), "image/jpeg")
        .post(ALL)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("folder"))
        .body("violations.field", hasItem("products[0]"));
    assertThat(kept).isEmpty();
  }

  @Test
  void tellsWhatAFormWithoutRequestLacks() {
    given()
        .multiPart("files", "DJI_0001.JPG", "one".getBytes(UTF_8), "image/jpeg")
        .post(ALL)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("products"));
  }

  @Test
  void leavesItToThePortToRefuseAFormWithoutFiles() {
    Ports.keepUploads =
        uploads -> {
          assertThat(uploads).isEmpty();
          throw new dev.flightloom.domain.failure.Rejected("upload.empty", "no file", "Add one.");
        };
    given()
        .multiPart("request", "{\"products\": [\"3d\"]}")
        .post(ALL)
        .then()
        .statusCode(422)
        .body("code", equalTo("upload.empty"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
