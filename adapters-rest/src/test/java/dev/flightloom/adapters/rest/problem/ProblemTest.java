package dev.flightloom.adapters.rest.problem;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTest {

  private static final String PROJECTS = "/api/v1/projects";

  @BeforeEach
  void reset() {
    Ports.reset();
  }

  @Test
  void givesEveryFailureItsStatusAndItsOwnWords() {
    answersWith(new NotFound("a.b", "no b", "Look."), 404);
    answersWith(new Denied("a.b", "no b", "Look."), 403);
    answersWith(new Conflict("a.b", "no b", "Look."), 409);
    answersWith(new Rejected("a.b", "no b", "Look."), 422);
    answersWith(new Unavailable("a.b", "no b", "Look."), 503);
  }

  @Test
  void tellsWhenAThrottledRequestMayComeAgain() {
    answersWith(new Throttled("a.b", "no b", "Look.", Duration.ofMillis(1200)), 429)
        .header("Retry-After", "2");
  }

  @Test
  void hidesABugBehindTheRequestId() {
    Ports.listProjects =
        () -> {
          throw new IllegalStateException("secret-of-the-house");
        };
    var text =
        given()
            .header("X-Request-Id", "r-500")
            .get(PROJECTS)
            .then()
            .statusCode(500)
            .contentType("application/problem+json")
            .body("code", equalTo("internal"))
            .body("requestId", equalTo("r-500"))
            .extract()
            .asString();
    assertThat(text).doesNotContain("secret-of-the-house").doesNotContain("Exception");
  }

  @Test
  void keepsASaneRequestIdAndLogsUnderIt() {
    var logged = new AtomicReference<Object>();
    Ports.listProjects =
        () -> {
          logged.set(MDC.get("requestId"));
          return List.of();
        };
    given()
        .header("X-Request-Id", "caller-7")
        .get(PROJECTS)
        .then()
        .header("X-Request-Id", "caller-7");
    assertThat(logged.get()).isEqualTo("caller-7");
  }

  @Test
  void replacesARequestIdThatIsNoPlainToken() {
    var tooLong = "x".repeat(65);
    given()
        .header("X-Request-Id", tooLong)
        .get(PROJECTS)
        .then()
        .header("X-Request-Id", not(tooLong));
    given()
        .header("X-Request-Id", "a b;c")
        .get(PROJECTS)
        .then()
        .header("X-Request-Id", not(containsString(";")));
  }

  @Test
  void answersAProblemWhereNoResourceIsFound() {
    get("/api/v1/nothing").then().statusCode(404).body("code", equalTo("path.unknown"));
    get("/api/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("instance", equalTo("/api/nothing"));
  }

  @Test
  void answersAProblemForAMethodThatIsNotThere() {
    given().delete(PROJECTS).then().statusCode(405).body("code", equalTo("method.not-allowed"));
  }

  @Test
  void answersAProblemForMediaTypesThatAreNotServed() {
    given()
        .accept("image/png")
        .get(PROJECTS)
        .then()
        .statusCode(406)
        .body("code", equalTo("media-type.not-acceptable"));
    given()
        .contentType("text/csv")
        .body("a,b")
        .post(PROJECTS + "/Quarry/reconstructions/preflight")
        .then()
        .statusCode(415)
        .body("code", equalTo("media-type.unsupported"));
  }

  @Test
  void answersAProblemForABodyThatIsTooLarge() {
    given()
        .contentType("application/json")
        .body("x".repeat(3_000_000))
        .post(PROJECTS + "/Quarry/reconstructions")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("body.too-large"));
    given()
        .contentType("application/json")
        .body("x".repeat(1_500_000))
        .post(PROJECTS + "/Quarry/reconstructions")
        .then()
        .statusCode(413)
        .body("code", equalTo("body.too-large"));
  }

  private static ValidatableResponse answersWith(Failure failure, int status) {
    Ports.listProjects =
        () -> {
          throw failure;
        };
    return get(PROJECTS)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:flightloom:problem:a.b"))
        .body("status", equalTo(status))
        .body("code", equalTo("a.b"))
        .body("detail", equalTo("no b"))
        .body("remedy", equalTo("Look."))
        .body("instance", equalTo(PROJECTS))
        .body("$", hasKey("requestId"))
        .body("$", not(hasKey("violations")));
  }
}
