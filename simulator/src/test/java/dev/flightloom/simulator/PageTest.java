package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageTest {
  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void servesAPageThatNeedsNothingFromElsewhere() {
    var page =
        given()
            .get("/simulator/admin")
            .then()
            .statusCode(200)
            .contentType("text/html;charset=UTF-8")
            .header("X-Frame-Options", "DENY")
            .extract()
            .asString();

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContainPattern(Pattern.compile("(src|href)=\"(https?:)?//"))
        .as("what callers sent is shown as text")
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write");
  }

  @Test
  void asksOnlyForWhatExists() {
    var page = given().get("/simulator/admin").asString();

    assertThat(page).contains("/fleet", "/operations", "/profiles", "/scenarios");
    for (var path :
        new String[] {
          "clock",
          "world",
          "fleet",
          "faults",
          "profile",
          "profiles",
          "scenarios",
          "operations",
          "requests"
        }) {
      Hub.admin().get("/" + path).then().statusCode(200);
    }
  }

  @Test
  void showsWhereDevicesAreAndWhatTasksDo() {
    Hub.admin()
        .get("/fleet")
        .then()
        .body("devices.sn", hasItems("8DCKTEST0001", "1AIRTEST0001", "9RCTTEST0001"))
        .body("devices.find { it.sn == '8DCKTEST0003' }.online", equalTo(false))
        .body("routes.name", hasItems("fence-check-07"))
        .body("tasks.name", hasItems("Fence check 07"));
  }

  @Test
  void namesTheOperations() {
    Hub.admin().get("/operations").then().body("$", hasItems("project.list", "bucket.put-object"));
  }

  @Test
  void removesOneFault() {
    Hub.fault(Map.of("operation", "project.list", "effect", "html"));
    Hub.fault(Map.of("operation", "device.state", "effect", "html"));

    Hub.admin()
        .delete("/faults/1")
        .then()
        .statusCode(200)
        .body("$", hasSize(1))
        .body("[0].rule.operation", equalTo("device.state"));
    Hub.admin().delete("/faults/2").then().statusCode(400).body("error", containsString("fault 2"));
  }
}
