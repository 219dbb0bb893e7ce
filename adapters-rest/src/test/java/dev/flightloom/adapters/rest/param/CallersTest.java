package dev.flightloom.adapters.rest.param;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallersTest {

  @Test
  void isTheOtherEndOfTheConnectionWhateverAHeaderSays() {
    given()
        .header("X-Forwarded-For", "203.0.113.7")
        .get("/test/caller")
        .then()
        .statusCode(200)
        .body(equalTo("127.0.0.1 REST"));
  }

  /** Shows whom a resource would write down. */
  @Path("/test/caller")
  @RunOnVirtualThread
  public static class CallerResource {
    private final Callers callers;

    CallerResource(Callers callers) {
      this.callers = callers;
    }

    @GET
    @Operation(hidden = true)
    public String caller() {
      var actor = callers.actor();
      return actor.name() + " " + actor.channel();
    }
  }
}
