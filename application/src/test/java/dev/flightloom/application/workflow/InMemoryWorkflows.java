package dev.flightloom.application.workflow;

import dev.flightloom.application.workflow.port.out.Workflows;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import dev.flightloom.domain.workflow.WorkflowAlarm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Alarms in a list; nobody confirms them, and nothing flies. */
public final class InMemoryWorkflows implements Workflows {
  private final ProjectId project;
  private final List<WorkflowAlarm> raised = new ArrayList<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private boolean losing;

  /** The workflows of one project; all others are foreign. */
  public InMemoryWorkflows(ProjectId project) {
    this.project = project;
  }

  /** Every alarm. */
  public synchronized List<WorkflowAlarm> raised() {
    return List.copyOf(raised);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Lets the next answer get lost. */
  public synchronized void loseNext() {
    losing = true;
  }

  @Override
  public synchronized Outcome<AlarmRaised> trigger(
      ProjectId wanted, WorkflowAlarm alarm, RequestId request) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!wanted.equals(project)) {
      throw new Denied("flighthub.denied", "no access to project " + wanted, "Join the project.");
    }
    raised.add(alarm);
    if (losing) {
      losing = false;
      return new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "broken", "look"));
    }
    return new Outcome.Known<>(new AlarmRaised(request));
  }
}
