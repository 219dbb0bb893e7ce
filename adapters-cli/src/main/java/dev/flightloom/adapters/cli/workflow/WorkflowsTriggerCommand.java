package dev.flightloom.adapters.cli.workflow;

import dev.flightloom.adapters.cli.terminal.Endings;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.workflow.port.in.TriggerWorkflow;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Raises an alarm. */
@Dependent
@Unremovable
@Command(
    name = "trigger",
    description = {
      "Raise an alarm that a person confirms in FlightHub's message centre.",
      "It is no flight, but a flight may stand behind the workflow: needs"
          + " flightloom.commands.enabled, is written into the audit journal and sent once."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom workflows trigger 4d2f0c1e-7a55-4c0e-8f3a-0a1b2c3d4e5f --name \"Fence open\"",
      "      --latitude 53.5413 --longitude 9.9841 --level 3",
      "      --description \"The contact at gate 3 is open\" --creator 1900000000000000001"
    })
class WorkflowsTriggerCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<Operator> operator;
  private final Provider<FindProject> findProject;
  private final Provider<TriggerWorkflow> triggerWorkflow;

  @Parameters(paramLabel = "WORKFLOW", description = "Id of the workflow in FlightHub.")
  String workflow = "";

  @Mixin AlarmOptions what = new AlarmOptions();

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  WorkflowsTriggerCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<Operator> operator,
      Provider<FindProject> findProject,
      Provider<TriggerWorkflow> triggerWorkflow) {
    this.terminal = terminal;
    this.banner = banner;
    this.operator = operator;
    this.findProject = findProject;
    this.triggerWorkflow = triggerWorkflow;
  }

  @Override
  public Startup startup() {
    what.alarm(spec, workflow);
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var alarm = what.alarm(spec, workflow);
    banner.get().show();
    var project = findProject.get().find(output.project()).id();
    var outcome = triggerWorkflow.get().trigger(operator.get().actor(), project, alarm);
    return new Endings(terminal.get(), output.json()).tell(outcome, words(outcome));
  }

  private Endings.Words words(Outcome<AlarmRaised> outcome) {
    var request =
        outcome instanceof Outcome.Known<AlarmRaised>(var raised) ? raised.request().value() : "";
    return new Endings.Words(
        "The alarm is raised and waits in FlightHub's message centre for a person; request "
            + request
            + ".",
        "whether the alarm is raised",
        "look into FlightHub's message centre before you raise it again",
        Json.object().put("workflow", workflow).put("requestId", request));
  }
}
