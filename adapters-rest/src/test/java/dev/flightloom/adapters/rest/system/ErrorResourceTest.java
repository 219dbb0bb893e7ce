package dev.flightloom.adapters.rest.system;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.system.KnownError;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorResourceTest {
  private static final KnownError ROUTE =
      new KnownError(
          "wayline.illegal",
          KnownError.Retry.AFTER_REMEDY,
          new KnownError.Explanation("the route failed", "one waypoint", "Add another."),
          List.of(
              new KnownError.ForeignCode(
                  219019, "failed the check", "flight tasks", KnownError.Origin.OBSERVED)));

  @BeforeEach
  void reset() {
    Ports.reset();
  }

  @Test
  void listsWhatMatches() {
    var seen = new AtomicReference<Set<KnownError.Retry>>();
    Ports.listErrors =
        (text, retries) -> {
          seen.set(Set.copyOf(retries));
          return text.equals("route") ? List.of(ROUTE) : List.of();
        };
    get("/api/v1/errors?q=route&retry=later,after-remedy")
        .then()
        .statusCode(200)
        .body("$", hasSize(1))
        .body("[0].code", equalTo("wayline.illegal"))
        .body("[0].retry", equalTo("after-remedy"));
    assertThat(seen.get())
        .containsExactlyInAnyOrder(KnownError.Retry.LATER, KnownError.Retry.AFTER_REMEDY);
  }

  @Test
  void explainsOneByItsNumber() {
    Ports.findError = _ -> ROUTE;
    get("/api/v1/errors/219019")
        .then()
        .statusCode(200)
        .body("meaning", equalTo("the route failed"))
        .body("cause", equalTo("one waypoint"))
        .body("remedy", equalTo("Add another."))
        .body("numbers[0].number", equalTo(219019))
        .body("numbers[0].origin", equalTo("observed"));
  }

  @Test
  void answers404ForWhatNobodyKnowsAnd400ForAnUnknownWord() {
    get("/api/v1/errors/4711").then().statusCode(404).body("code", equalTo("error.not-found"));
    get("/api/v1/errors?retry=soon")
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString("after-remedy"));
  }
}
