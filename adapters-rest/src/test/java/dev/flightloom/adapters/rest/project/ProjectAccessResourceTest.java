package dev.flightloom.adapters.rest.project;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.LivePorts;
import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectRole;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.project.StoragePlace;
import dev.flightloom.domain.project.UserId;
import dev.flightloom.domain.vocabulary.Foreign;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectAccessResourceTest {
  private final List<NewMember> added = new ArrayList<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    LivePorts.reset();
    LivePorts.addMembers =
        (project, members) -> {
          assertThat(project).isEqualTo(Ports.QUARRY.id());
          added.addAll(members);
        };
  }

  @Test
  void showsTheStorageWithoutKeys() {
    LivePorts.showStorage = _ -> place("eu-central-1");
    get("/api/v1/projects/Quarry/storage")
        .then()
        .statusCode(200)
        .body("provider", equalTo("ceph"))
        .body("endpoint", equalTo("https://store.example.net"))
        .body("region", equalTo("eu-central-1"))
        .body("bucket", equalTo("bucket-1"))
        .body("keyPrefix", equalTo("org/prj"))
        .body("expiresAt", equalTo("2026-03-01T09:00:00Z"));
  }

  @Test
  void leavesAnAbsentRegionOut() {
    LivePorts.showStorage = _ -> place("");
    get("/api/v1/projects/Quarry/storage").then().body("$", not(hasKey("region")));
  }

  @Test
  void stillFindsTheProjectItself() {
    get("/api/v1/projects/Quarry").then().statusCode(200).body("name", equalTo("Quarry"));
  }

  @Test
  void addsPeople() {
    put("""
    {'members': [{'user': '19', 'role': 'project-member', 'nickname': 'Pilot B'},
                 {'user': '20', 'role': 'project-commander'}]}
    """)
        .statusCode(204);
    assertThat(added)
        .containsExactly(
            new NewMember(new UserId("19"), ProjectRole.MEMBER, "Pilot B"),
            new NewMember(new UserId("20"), new ProjectRole("project-commander"), ""));
  }

  @Test
  void namesEverythingThatIsWrong() {
    put("{'members': [{'user': ' ', 'role': 'Boss!', 'since': 1}]}")
        .statusCode(400)
        .body("violations.field", hasItem("members[0].user"))
        .body("violations.field", hasItem("members[0].role"))
        .body("violations.field", hasItem("members[0].since"));
    put("{}").statusCode(400).body("violations[0].message", containsString("missing"));
    assertThat(added).isEmpty();
  }

  private static ValidatableResponse put(String body) {
    return given()
        .contentType(ContentType.JSON)
        .body(body.replace('\'', '"'))
        .put("/api/v1/projects/Quarry/members")
        .then();
  }

  private static StoragePlace place(String region) {
    return new StoragePlace(
        new StorageGrant.Store(
            new Foreign.Unrecognised<>("ceph"),
            "https://store.example.net",
            region,
            "bucket-1",
            "org/prj"),
        Instant.parse("2026-03-01T09:00:00Z"));
  }
}
