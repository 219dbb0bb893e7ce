package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadCallbackTest {
  private static final byte[] CONTENT = "a".getBytes(StandardCharsets.UTF_8);

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void grantsBelowOnePrefixWithAnAbsoluteExpiry() {
    var grant = Hub.grant();

    assertThat(grant.getString("cloud_name")).isEqualTo("aws");
    assertThat(grant.getString("store_path"))
        .startsWith("open_model/7a1c6f0e/")
        .endsWith("/{fileName}");
    assertThat(grant.getLong("expire_time")).isEqualTo(1772352000 + 3600);
    assertThat(grant.getString("end_point")).matches("http://localhost:\\d+/simulator/bucket");
    assertThat(Hub.grant().getString("store_path")).isNotEqualTo(grant.getString("store_path"));
  }

  @Test
  void grantsTheSameForTheSameSeed() {
    var first = Hub.grant().getString("secret_access_key");
    Hub.reset();

    assertThat(Hub.grant().getString("secret_access_key")).isEqualTo(first);
  }

  @Test
  void sharesThePrefixAndNamesAliWhereTheProfileSaysSo() {
    Hub.profile(Map.of("sharedStorePath", true, "cloud", "ALI"));

    assertThat(Hub.grant().getString("store_path")).isEqualTo(Hub.grant().getString("store_path"));
    assertThat(Hub.grant().getString("cloud_name")).isEqualTo("ali");
  }

  @Test
  void acceptsStoredFilesWhateverTheWritingOfTheETag() {
    var grant = Hub.grant();
    Hub.put(grant, "a.jpeg", CONTENT);

    Hub.callback(
            grant, Hub.RESOURCE, List.of(Hub.file("a.jpeg", "0CC175B9C0F1B6A831C399E269772661")))
        .then()
        .statusCode(200)
        .body("code", equalTo(0))
        .body("message", equalTo(""))
        .body("data.resource_uuid", equalTo(Hub.RESOURCE))
        .body("data.upload_count", equalTo(1))
        .body("data.file_name_list", contains("a.jpeg"));
  }

  @Test
  void leavesOutTheNamesInTheOlderAnswer() {
    Hub.reset("older-docs");
    var grant = Hub.grant();
    var etag = Hub.put(grant, "a.jpeg", CONTENT);

    Hub.callback(grant, Hub.RESOURCE, List.of(Hub.file("a.jpeg", etag)))
        .then()
        .body("data.upload_count", equalTo(1))
        .body("data", not(hasKey("file_name_list")));
  }

  @Test
  void doesNotCountAWrongETagOrAMissingObject() {
    var grant = Hub.grant();
    Hub.put(grant, "a.jpeg", CONTENT);

    Hub.callback(
            grant, Hub.RESOURCE, List.of(Hub.file("a.jpeg", "FFFF"), Hub.file("b.jpeg", "FFFF")))
        .then()
        .body("code", equalTo(0))
        .body("data.upload_count", equalTo(0))
        .body("data.file_name_list", empty());
  }

  @Test
  void refusesNoneAndMoreThanAHundredFiles() {
    var grant = Hub.grant();

    Hub.callback(grant, Hub.RESOURCE, List.of()).then().body("code", equalTo(200101));
    Hub.callback(grant, Hub.RESOURCE, Collections.nCopies(101, Hub.file("a", "b")))
        .then()
        .statusCode(200)
        .body("code", equalTo(200101));
    Hub.callback(grant, Hub.RESOURCE, Collections.nCopies(100, Hub.file("a", "b")))
        .then()
        .body("code", equalTo(0));
  }

  @Test
  void refusesAnUnknownAndAnExpiredCallbackParam() {
    var grant = Hub.grant();
    var files = List.of(Hub.file("a", "b"));
    Hub.api()
        .body(Map.of("resource_uuid", Hub.RESOURCE, "callback_param", "x", "files", files))
        .post("/open_model/stores/upload_callback")
        .then()
        .body("code", equalTo(200101));
    Hub.advance("PT59M59S");
    Hub.callback(grant, Hub.RESOURCE, files).then().body("code", equalTo(0));
    Hub.advance("PT1S");
    Hub.callback(grant, Hub.RESOURCE, files).then().body("code", equalTo(200101));
  }

  @Test
  void refusesBrokenBodies() {
    for (var body :
        List.of(
            "{",
            "[]",
            "{\"files\":[null]}",
            "{\"resource_uuid\":\"x\",\"callback_param\":\"y\"}")) {
      Hub.api()
          .body(body)
          .post("/open_model/stores/upload_callback")
          .then()
          .statusCode(200)
          .body("code", equalTo(200101));
    }
    Hub.api().post("/open_model/stores/upload_callback").then().body("code", equalTo(200101));
  }

  @Test
  void appendsToAResourceAndCountsTheSameFileAgain() {
    var grant = Hub.grant();
    var first = List.of(Hub.file("a.jpeg", Hub.put(grant, "a.jpeg", CONTENT)));
    Hub.callback(grant, Hub.RESOURCE, first);
    Hub.callback(grant, Hub.RESOURCE, first).then().body("data.upload_count", equalTo(1));
    Hub.callback(
        grant, Hub.RESOURCE, List.of(Hub.file("b.jpeg", Hub.put(grant, "b.jpeg", CONTENT))));

    Hub.api()
        .get("/open_model/resource/" + Hub.RESOURCE)
        .then()
        .body("code", equalTo(0))
        .body("data.status", equalTo(1))
        .body("data.resource_size", equalTo(2))
        .body("data.file_names", contains("a.jpeg", "b.jpeg"));
    Hub.admin()
        .get("/world")
        .then()
        .body("filesCounted", equalTo(3))
        .body("resources[0].files", equalTo(2));
    Hub.admin()
        .get("/requests/summary")
        .then()
        .body("filesCalledBack", equalTo(2))
        .body("filesCalledBackAgain", equalTo(Map.of(Hub.RESOURCE + "/a.jpeg", 2)));
  }

  @Test
  void deletesAResourceInTwoStepsAndRefusesMoreFiles() {
    Hub.resource(Hub.RESOURCE, 1);
    var path = "/open_model/resource/" + Hub.RESOURCE;
    Hub.api().delete(path).then().body("code", equalTo(0)).body("data", equalTo(Map.of()));
    Hub.api().get(path).then().body("data.status", equalTo(2));
    Hub.advance("PT1S");
    Hub.api().get(path).then().body("data.status", equalTo(3));
    Hub.callback(Hub.grant(), Hub.RESOURCE, List.of(Hub.file("a", "b")))
        .then()
        .body("code", equalTo(200404));
  }

  @Test
  void hidesResourcesFromOtherProjects() {
    Hub.resource(Hub.RESOURCE, 1);

    io.restassured.RestAssured.given()
        .header("X-User-Token", "k")
        .header("X-Project-Uuid", Hub.OTHER_PROJECT)
        .get("/simulator/openapi/v0.1/open_model/resource/" + Hub.RESOURCE)
        .then()
        .body("code", equalTo(200404));
  }
}
