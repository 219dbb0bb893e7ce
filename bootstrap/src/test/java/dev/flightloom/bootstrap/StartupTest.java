package dev.flightloom.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartupTest {

  @Test
  void saysOnEverySurfaceThatItIsSimulated() {
    given()
        .get("/q/health")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'flighthub' }.data.mode", equalTo("simulated"));
    given()
        .get("/api/v1/system")
        .then()
        .statusCode(200)
        .header("X-Flightloom-Mode", "simulated")
        .body("mode", equalTo("simulated"))
        .body("address", endsWith("/simulator"));
  }

  @Test
  void speaksToTheEmbeddedSimulator() {
    given()
        .get("/api/v1/projects")
        .then()
        .statusCode(200)
        .body("items.name", hasItem("Harbour East"));
    given().get("/api/v1/system/diagnosis").then().statusCode(200).body("healthy", equalTo(true));
  }

  @Test
  void describesItsOwnApiAndNotTheSimulators() {
    given()
        .accept("application/json")
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body(not(containsString("/simulator")));
    given().get("/q/swagger-ui/").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
  }

  @Test
  void answersUnknownPathsAsProblems() {
    given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
  }
}
