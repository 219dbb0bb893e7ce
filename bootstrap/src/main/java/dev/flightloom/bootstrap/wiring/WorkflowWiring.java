package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.workflow.TriggerWorkflowService;
import dev.flightloom.application.workflow.port.out.Workflows;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the workflow use cases. */
class WorkflowWiring {

  @Produces
  @Singleton
  TriggerWorkflowService trigger(Workflows workflows, CommandGuard guard) {
    return new TriggerWorkflowService(workflows, guard);
  }
}
