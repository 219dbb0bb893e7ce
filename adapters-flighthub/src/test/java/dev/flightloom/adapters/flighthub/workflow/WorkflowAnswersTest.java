package dev.flightloom.adapters.flighthub.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireJson;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.workflow.SampleAlarm;
import dev.flightloom.application.workflow.WorkflowsContract;
import dev.flightloom.application.workflow.port.out.Workflows;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkflowAnswersTest {
  @Inject Workflows workflows;
  @Inject SwitchableEndpoint endpoint;

  private final WireStub stub = new WireStub();

  @BeforeEach
  void lead() {
    endpoint.leadTo(stub.address());
  }

  @AfterEach
  void close() {
    endpoint.leadToTheSimulator();
    stub.close();
  }

  /** Contract 15.20: the answer promises an alarm that somebody confirms, and no flight. */
  @Test
  void sendsTheAlarmUnderTheRequestIdOfTheAuditJournal() throws IOException {
    stub.answersSample("workflow/trigger-answer.json");
    assertThat(trigger())
        .isEqualTo(new Outcome.Known<>(new AlarmRaised(WorkflowsContract.REQUEST)));
    assertThat(stub.last().line()).isEqualTo("POST /openapi/v0.1/workflow HTTP/1.1");
    assertThat(stub.last().headers())
        .containsEntry("x-request-id", WorkflowsContract.REQUEST.value());
    assertThat(WireJson.newMapper().readTree(stub.last().body()))
        .isEqualTo(Samples.tree("workflow/trigger-request.json"));
  }

  @Test
  void namesAWorkflowThatIsNotThere() {
    stub.answersSample("workflow/trigger-not-found.json");
    assertThatExceptionOfType(NotFound.class).isThrownBy(this::trigger);
  }

  private Outcome<AlarmRaised> trigger() {
    return workflows.trigger(
        new ProjectId("p-1"), SampleAlarm.ofTheGate(), WorkflowsContract.REQUEST);
  }
}
