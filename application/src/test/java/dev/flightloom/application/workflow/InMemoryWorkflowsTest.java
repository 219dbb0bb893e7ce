package dev.flightloom.application.workflow;

import dev.flightloom.application.workflow.port.out.Workflows;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;

class InMemoryWorkflowsTest implements WorkflowsContract {
  private final InMemoryWorkflows workflows = new InMemoryWorkflows(project());

  @Override
  public Workflows workflows() {
    return workflows;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
  }

  @Override
  public void throttleNextCall() {
    workflows.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Override
  public void loseNextAnswer() {
    workflows.loseNext();
  }

  @Override
  public int count() {
    return workflows.raised().size();
  }
}
