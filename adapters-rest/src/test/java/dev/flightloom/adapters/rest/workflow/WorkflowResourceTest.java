package dev.flightloom.adapters.rest.workflow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.flightloom.adapters.rest.LivePorts;
import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.UserId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.workflow.AlarmLevel;
import dev.flightloom.domain.workflow.AlarmRaised;
import dev.flightloom.domain.workflow.WorkflowAlarm;
import dev.flightloom.domain.workflow.WorkflowId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkflowResourceTest {
  private static final String ALARM =
      """
      {'workflow': 'w-1', 'name': 'Fence open', 'latitude': 53.5413, 'longitude': 9.9841,
       'level': 3, 'description': 'gate 3', 'creator': '19'}
      """;

  private final List<WorkflowAlarm> raised = new ArrayList<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    LivePorts.reset();
    LivePorts.triggerWorkflow =
        (actor, project, alarm) -> {
          assertThat(actor.channel()).isEqualTo(Actor.Channel.REST);
          assertThat(actor.name()).isNotBlank();
          assertThat(project).isEqualTo(Ports.QUARRY.id());
          raised.add(alarm);
          return new Outcome.Known<>(new AlarmRaised(new RequestId("r-1")));
        };
  }

  @Test
  void raisesAnAlarmThatAPersonConfirms() {
    post(ALARM)
        .statusCode(201)
        .body("outcome", equalTo("known"))
        .body("requestId", equalTo("r-1"))
        .body("message", containsString("before a person"));
    assertThat(raised)
        .containsExactly(
            new WorkflowAlarm(
                new WorkflowId("w-1"),
                "Fence open",
                new Position.Located(53.5413, 9.9841, 0),
                new AlarmLevel(3),
                "gate 3",
                new UserId("19")));
  }

  @Test
  void answers202WhereNobodyKnows() {
    LivePorts.triggerWorkflow =
        (_, _, _) -> new Outcome.Unknown<>(new Unavailable("x", "line broke", "wait"));
    post(ALARM)
        .statusCode(202)
        .body("outcome", equalTo("unknown"))
        .body("remedy", containsString("message centre"));
  }

  @Test
  void answers403WhileCommandsAreOff() {
    LivePorts.triggerWorkflow =
        (_, _, _) -> {
          throw new Denied("commands.disabled", "commands are off", "Set the key.");
        };
    post(ALARM).statusCode(403).body("code", equalTo("commands.disabled"));
  }

  @Test
  void namesEverythingThatIsWrong() {
    post("{'workflow': ' ', 'latitude': 53, 'level': 9, 'urgent': true}")
        .statusCode(400)
        .body("violations.field", hasItem("workflow"))
        .body("violations.field", hasItem("name"))
        .body("violations.field", hasItem("longitude"))
        .body("violations.field", hasItem("level"))
        .body("violations.field", hasItem("creator"))
        .body("violations.field", hasItem("urgent"));
    post(ALARM.replace("53.5413", "0").replace("9.9841", "0"))
        .statusCode(400)
        .body("violations[0].message", containsString("0,0"));
    post(ALARM.replace("53.5413", "99")).statusCode(400);
    assertThat(raised).isEmpty();
  }

  private static ValidatableResponse post(String body) {
    return given()
        .contentType(ContentType.JSON)
        .body(body.replace('\'', '"'))
        .post("/api/v1/projects/Quarry/workflow-alarms")
        .then();
  }
}
