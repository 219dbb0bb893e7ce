package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdminTest {
  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void writesEveryRequestDownWithoutSecrets() {
    Hub.api().queryParam("q", "secret-query").get("/project");
    var grant = Hub.grant();
    var etag = Hub.put(grant, "a b.jpeg", new byte[3]);
    Hub.callback(grant, Hub.RESOURCE, java.util.List.of(Hub.file("a b.jpeg", etag)));
    Hub.api().get("/nowhere");

    var journal = Hub.admin().get("/requests");

    journal
        .then()
        .body("sequence", contains(1, 2, 3, 4, 5))
        .body(
            "operation",
            contains(
                "project.list",
                "open-modeling.obtain-token",
                "bucket.put-object",
                "open-modeling.upload-callback",
                "unknown"))
        .body("[2].subject", equalTo(Hub.key(grant, "a b.jpeg")))
        .body("[2].bytesIn", equalTo(3))
        .body("[2].project", equalTo(Hub.PROJECT))
        .body("[3].names", contains("a b.jpeg"))
        .body("[3].subject", equalTo(Hub.RESOURCE))
        .body("[4].status", equalTo(404));
    assertThat(journal.asString())
        .doesNotContain("any-key", "secret-query", grant.getString("session_token"))
        .doesNotContain(grant.getString("access_key_id"), grant.getString("callback_param"));
  }

  @Test
  void readsAPartOfTheJournal() {
    for (int i = 0; i < 3; i++) {
      Hub.api().get("/project");
      Hub.api().get("/system_status");
    }

    Hub.admin()
        .queryParam("operation", "project.list")
        .queryParam("after", 1)
        .queryParam("limit", 1)
        .get("/requests")
        .then()
        .body("sequence", contains(3));
    Hub.admin().delete("/requests").then().statusCode(204);
    Hub.admin().get("/requests").then().body("$", empty());
  }

  @Test
  void countsStartsAndKinds() {
    Hub.resource(Hub.RESOURCE, 6);
    Hub.start(Hub.RESOURCE, Map.of("parameter_3d", Hub.PARAMETER, "parameter_2d", Hub.PARAMETER));
    Hub.start(Hub.RESOURCE, Map.of());

    Hub.admin()
        .get("/requests/summary")
        .then()
        .body("starts", equalTo(Map.of(Hub.RESOURCE, 1)))
        .body("requests.'open-modeling.start'", equalTo(2))
        .body("failures.'open-modeling.start'", equalTo(1))
        .body("filesCalledBack", equalTo(6))
        .body("filesCalledBackAgain", equalTo(Map.of()))
        .body("keysPut", equalTo(6))
        .body("puts", equalTo(Map.of()));
    Hub.admin()
        .queryParam("all", true)
        .get("/requests/summary")
        .then()
        .body("puts.size()", equalTo(6));
    Hub.admin()
        .queryParam("operation", "open-modeling.start")
        .get("/requests")
        .then()
        .body("[0].names", contains("model_2d", "model_3d"));
  }

  @Test
  void showsTheWorldAndBeginsAnew() {
    Hub.resource(Hub.RESOURCE, 6);
    Hub.start3d(Hub.RESOURCE);
    Hub.admin()
        .get("/world")
        .then()
        .body("seed", equalTo(42))
        .body("projects", hasSize(3))
        .body("objects", equalTo(6))
        .body("models[0].kind", equalTo("model_3d"))
        .body("imagesSpent", equalTo(6));

    Hub.admin()
        .body("{\"seed\":7,\"profile\":\"china\"}")
        .post("/reset")
        .then()
        .statusCode(200)
        .body("seed", equalTo(7))
        .body("objects", equalTo(0))
        .body("models", empty());
    Hub.admin().get("/profile").then().body("name", equalTo("china")).body("cloud", equalTo("ALI"));
    Hub.admin().body("{\"sed\":7}").post("/reset").then().statusCode(400);
    Hub.admin()
        .body("{\"profile\":\"mars\"}")
        .post("/reset")
        .then()
        .statusCode(400)
        .body("error", containsString("older-docs"));
  }

  @Test
  void changesSwitchesByName() {
    Hub.admin()
        .body("{\"edition\":\"ENTERPRISE\"}")
        .put("/profile")
        .then()
        .body("edition", equalTo("ENTERPRISE"))
        .body("name", equalTo("contract"));
    Hub.admin()
        .body("{\"editon\":\"ENTERPRISE\"}")
        .put("/profile")
        .then()
        .statusCode(400)
        .body("error", containsString("editon"));
    Hub.admin().body("{").put("/profile").then().statusCode(400);
    Hub.admin().body("[]").put("/profile").then().statusCode(400);
  }

  @Test
  void turnsTheDialOfTime() {
    Hub.admin()
        .get("/clock")
        .then()
        .body("mode", equalTo("frozen"))
        .body("now", equalTo("2026-03-01T08:00:00Z"));
    Hub.admin()
        .body("{\"by\":\"PT1H\"}")
        .post("/clock/advance")
        .then()
        .body("now", equalTo("2026-03-01T09:00:00Z"));
    Hub.admin().body("{\"mode\":\"x60\"}").put("/clock").then().body("mode", equalTo("x60"));
    Hub.admin().body("{\"mode\":\"fast\"}").put("/clock").then().statusCode(400);
    Hub.admin().body("{\"by\":\"soon\"}").post("/clock/advance").then().statusCode(400);
  }

  @Test
  void addsAListOfFaultsOrNone() {
    Hub.admin().body("[{\"effect\":\"html\"},{\"effect\":\"reset\"}]").post("/faults");
    Hub.admin()
        .body("[{\"effect\":\"html\"},{\"effect\":\"x\"}]")
        .post("/faults")
        .then()
        .statusCode(400);

    Hub.admin()
        .get("/faults")
        .then()
        .body("rule.effect", hasSize(2))
        .body("rule.effect", hasItem("reset"));
  }
}
