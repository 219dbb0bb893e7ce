package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTest {
  private static final String API = "/simulator/openapi/v0.1";
  private static final String TASK = API + "/flight-task/b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee";

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void answersTheSystemStatusWithoutData() {
    given()
        .header("X-User-Token", "k")
        .get(API + "/system_status")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("code", equalTo(0))
        .body("message", equalTo("OK"))
        .body("$", not(hasKey("data")));
  }

  @Test
  void answersAMissingTokenWithHttp200() {
    given()
        .get(API + "/system_status")
        .then()
        .statusCode(200)
        .body("code", equalTo(200401))
        .body("$", not(hasKey("data")));
  }

  @Test
  void answersAMissingTokenOnFlightTasksWithHttp401() {
    given().get(TASK).then().statusCode(401).body("code", equalTo(200401));
    Hub.profile(Map.of("taskUnauthorized401", false));
    given().get(TASK).then().statusCode(200).body("code", equalTo(200401));
  }

  @Test
  void forbidsAMissingAndAForeignProject() {
    given()
        .header("X-User-Token", "k")
        .post(API + "/open_model/stores/obtain_token")
        .then()
        .statusCode(200)
        .body("code", equalTo(200403));
    given()
        .header("X-User-Token", "k")
        .header("x-project-uuid", "00000000-0000-4000-8000-000000000000")
        .get(TASK)
        .then()
        .statusCode(200)
        .body("code", equalTo(200403));
  }

  @Test
  void answersUnknownPathsWithoutAnEnvelope() {
    for (var path : new String[] {"/project/list", "/nothing", "/open_model", "/../v1.0/project"}) {
      var answer = Hub.api().urlEncodingEnabled(false).get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.asString()).doesNotContain("\"code\"");
    }
  }

  @Test
  void listsProjectsInPagesWithoutATotal() {
    Hub.api()
        .queryParam("page_size", 2)
        .get("/project")
        .then()
        .body("code", equalTo(0))
        .body("data.list.size()", equalTo(2))
        .body("data.size()", equalTo(1))
        .body("data.list[0].uuid", equalTo(Hub.PROJECT))
        .body("data.list[0].org_uuid", equalTo("c0ffee00-1111-4222-8333-444455556666"))
        .body("data.list[0].created_at", equalTo(1767225600))
        .body("data.list[0].project_work_center_point.latitude", equalTo(53.5413f));
    Hub.api()
        .queryParam("page", 2)
        .queryParam("page_size", 2)
        .get("/project")
        .then()
        .body("data.list.size()", equalTo(1));
    Hub.api().queryParam("q", "quarry").get("/project").then().body("data.list.size()", equalTo(1));
    Hub.api().queryParam("q", "zzz").get("/project").then().body("data.list.size()", equalTo(0));
    Hub.api().queryParam("page", "0").get("/project").then().body("code", equalTo(200101));
  }

  @Test
  void showsAFlightTaskAsTheSeedPageDoes() {
    Hub.api()
        .get("/flight-task/b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee")
        .then()
        .statusCode(200)
        .body("code", equalTo(0))
        .body("message", equalTo("success"))
        .body("data.name", equalTo("Fence check 07"))
        .body("data.uuid", equalTo("b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee"))
        .body("data.task_type", equalTo("immediate"))
        .body("data.status", equalTo("success"))
        .body("data.sn", equalTo("8DCKTEST0001"))
        .body("data.wayline_uuid", equalTo("0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01"))
        .body("data.out_of_control_action_in_flight", equalTo("return_home"))
        .body("data.rth_altitude", equalTo(60))
        .body("data.rth_mode", equalTo("preset"))
        .body("data.resumable_status", equalTo("manual"))
        .body("data.folder_info.uploaded_file_count", equalTo(18));
  }

  @Test
  void leavesOutTheFolderForTheOlderPages() {
    Hub.reset("older-docs");

    Hub.api()
        .get("/flight-task/5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102")
        .then()
        .body("data.status", equalTo("executing"))
        .body("data", not(hasKey("folder_info")));
  }

  @Test
  void writesFlightTimesWithAnOffset() {
    Hub.reset();

    var begin =
        Hub.api().get("/flight-task/5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102").path("data.begin_at");

    assertThat(begin.toString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+01:00");
  }

  @Test
  void doesNotKnowOtherFlightTasks() {
    Hub.api().get("/flight-task/x").then().statusCode(200).body("code", equalTo(219021));
    given()
        .header("X-User-Token", "k")
        .header("X-Project-Uuid", Hub.OTHER_PROJECT)
        .get(TASK)
        .then()
        .body("code", equalTo(219021));
  }
}
