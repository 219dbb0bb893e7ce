package dev.flightloom.adapters.rest.project;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.vocabulary.Position;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectResourceTest {

  @BeforeEach
  void reset() {
    Ports.reset();
  }

  @Test
  void listsProjectsWithTheirPlaces() {
    get("/api/v1/projects")
        .then()
        .statusCode(200)
        .body("[0].id", equalTo(Ports.QUARRY.id().value()))
        .body("[0].name", equalTo("Quarry"))
        .body("[0].centre.latitude", equalTo(53.54f))
        .body("[0].createdAt", equalTo("2026-01-02T03:04:05Z"));
  }

  @Test
  void leavesAnUnknownPlaceOut() {
    Ports.findProject =
        _ ->
            new Project(
                new ProjectId("p"),
                "p",
                "",
                Position.UNKNOWN,
                SampleReconstruction.CREATED,
                SampleReconstruction.CREATED);
    get("/api/v1/projects/p").then().statusCode(200).body("$", not(hasKey("centre")));
  }

  @Test
  void findsAProjectByItsName() {
    get("/api/v1/projects/Quarry").then().body("id", equalTo(Ports.QUARRY.id().value()));
  }

  @Test
  void answersAnEmptyListWhereThereIsNoProject() {
    Ports.listProjects = List::of;
    get("/api/v1/projects").then().statusCode(200).body("$", empty());
  }

  @Test
  void answers404ForAnUnknownProject() {
    get("/api/v1/projects/nowhere")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("project.not-found"));
  }
}
