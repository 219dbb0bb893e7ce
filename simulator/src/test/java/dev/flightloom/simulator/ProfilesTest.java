package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pains of contract chapters 14 and 15 that a server can show to every call. */
@QuarkusTest
class ProfilesTest {
  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void listsEveryNamedProfileWithItsSource() {
    Hub.admin()
        .get("/profiles")
        .then()
        .statusCode(200)
        .body("name", hasItems("contract", "china", "rate-limited", "private-cloud-only"))
        .body("source", everyItem(matchesPattern("\\d+(\\.\\d+)?[-, \\d.]*")))
        .body("find { it.name == 'china' }.changes.api.provider", equalTo("ALI"));
  }

  @Test
  void takesEveryNamedProfile() {
    List<String> names = Hub.admin().get("/profiles").jsonPath().getList("name");

    for (var name : names) {
      Hub.admin()
          .body(Map.of("name", name))
          .put("/profile")
          .then()
          .statusCode(200)
          .body("name", equalTo(name));
    }
  }

  @Test
  void changesOneMemberOfANestedSetAndKeepsTheOthers() {
    Hub.profile(Map.of("api", Map.of("stream", "SRS")));

    Hub.admin()
        .get("/profile")
        .then()
        .body("api.stream", equalTo("SRS"))
        .body("api.provider", equalTo("AWS"));
    Hub.admin()
        .body(Map.of("api", Map.of("streem", "SRS")))
        .put("/profile")
        .then()
        .statusCode(400)
        .body("error", containsString("streem"));
  }

  @Test
  @DisplayName("contract 15.2: the web application's host answers a page with HTTP 200")
  void answersAPageFromTheWrongHost() {
    Hub.reset("wrong-host");

    Hub.api().get("/system_status").then().statusCode(200).contentType("text/html");
  }

  @Test
  @DisplayName("contract 15.3: a key of another region is unauthorised")
  void refusesAKeyOfAnotherRegion() {
    Hub.reset("other-region");

    Hub.api().get("/project").then().statusCode(200).body("code", equalTo(200401));
  }

  @Test
  @DisplayName("contract 15.5: four causes of 200403 look all the same")
  void forbidsForFourCausesWithOneMessage() {
    forbidden(given().header("X-User-Token", "k").basePath("/simulator/openapi/v0.1"));
    forbidden(
        given()
            .header("X-User-Token", "k")
            .header("X-Project-Uuid", "00000000-0000-4000-8000-0000000000ff")
            .basePath("/simulator/openapi/v0.1"));
    Hub.reset("no-membership");
    forbidden(Hub.api());
    Hub.reset("no-livestream-role");
    Hub.api().get("/project/sts-token").then().body("code", equalTo(0));
    Hub.api().get("/live-stream/converter").then().body("code", equalTo(200403));
  }

  private static void forbidden(RequestSpecification caller) {
    caller
        .get("/project/sts-token")
        .then()
        .statusCode(200)
        .body("code", equalTo(200403))
        .body("message", equalTo("Forbidden"));
  }

  @Test
  @DisplayName(
      "contract 15.6: a key that an ordinary member made proves itself and fails elsewhere")
  void forbidsAKeyOfAnOrdinaryMember() {
    Hub.reset("member-key");

    Hub.api().get("/system_status").then().body("code", equalTo(0));
    Hub.api().get("/project").then().body("code", equalTo(200403));
  }

  @Test
  @DisplayName("contract 15.4: errors hide behind HTTP 200")
  void hidesErrorsBehindHttp200() {
    missing().statusCode(200).body("code", equalTo(200404));
  }

  @Test
  @DisplayName("contract 14.18: the same errors as HTTP statuses")
  void showsErrorsAsHttpStatusesWhereTheProfileSaysSo() {
    Hub.reset("http-errors");

    missing().statusCode(404).body("code", equalTo(200404));
    given().get("/simulator/openapi/v0.1/project").then().statusCode(401);
    given()
        .header("X-User-Token", "k")
        .get("/simulator/openapi/v0.1/project/sts-token")
        .then()
        .statusCode(403);
  }

  private static io.restassured.response.ValidatableResponse missing() {
    return Hub.api().get("/open_model/models/8e9d0f6e-0000-4000-8000-00000000cd01").then();
  }

  @Test
  @DisplayName("contract 15.13: an empty list is null")
  void writesAnEmptyListAsNull() {
    Hub.api().get("/open_model/models/running").then().body("data.list", equalTo(List.of()));
    Hub.reset("null-lists");

    Hub.api().get("/open_model/models/running").then().body("data.list", nullValue());
    Hub.api().get("/project").then().body("data.list.size()", equalTo(3));
  }

  @Test
  @DisplayName("contract 15.21: 210429 arrives unannounced, with Retry-After")
  void limitsTheRateOverSimulatedTime() {
    Hub.reset("rate-limited");
    Hub.api().get("/system_status").then().statusCode(200);
    Hub.api().get("/system_status").then().statusCode(200);

    Hub.api()
        .get("/system_status")
        .then()
        .statusCode(429)
        .header("Retry-After", "1")
        .body("code", equalTo(210429));
    Hub.advance("PT0.5S");
    Hub.api().get("/system_status").then().statusCode(200);
    Hub.api().get("/system_status").then().statusCode(429);
  }
}
