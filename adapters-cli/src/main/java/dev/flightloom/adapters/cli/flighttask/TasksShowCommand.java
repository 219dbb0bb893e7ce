package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.flighttask.port.in.FindFlightTask;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.Repetition;
import dev.flightloom.domain.flighttask.TaskId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what FlightHub knows of one flight task. */
@Dependent
@Unremovable
@Command(
    name = "show",
    description = "Show one flight task: status, dock, route, planned times, arrived media.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom tasks show 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d --project Quarry",
      "  flightloom tasks show 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d --json"
    })
class TasksShowCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<FindFlightTask> findFlightTask;

  @Parameters(paramLabel = "TASK", description = "Id of the flight task.")
  String task = "";

  @Option(
      names = "--project",
      order = 20,
      paramLabel = "ID|NAME",
      description = "Project of the task; not needed where there is only one.")
  String project = "";

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  TasksShowCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<FindFlightTask> findFlightTask) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.findFlightTask = findFlightTask;
  }

  @Override
  public Startup startup() {
    if (task.isBlank()) {
      throw new ParameterException(spec.commandLine(), "TASK is blank: give a flight task's id");
    }
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var found = findFlightTask.get().find(findProject.get().find(project).id(), new TaskId(task));
    var members = members(found);
    if (output.json()) {
      var node = Json.object();
      members.forEach(node::put);
      Json.printPretty(terminal.get(), node);
    } else {
      members.forEach((name, value) -> terminal.get().print("%-24s%s".formatted(name, value)));
    }
    return ExitCode.OK;
  }

  private static Map<String, String> members(FlightTask task) {
    var members = new LinkedHashMap<String, String>();
    members.put("id", task.id().value());
    members.put("name", task.name());
    members.put("type", task.type().word());
    members.put("status", task.status().word());
    members.put("dock", task.dock().value());
    members.put("wayline", task.wayline().value());
    members.put("plannedBegin", task.plannedBegin().toString());
    members.put("plannedEnd", task.plannedEnd().toString());
    members.put("lostLinkAction", task.lostLinkAction().word());
    members.put("returnMode", task.returnMode().word());
    members.put("returnAltitudeInMetres", Integer.toString(task.returnAltitudeInMetres()));
    members.put("resumePolicy", task.resumePolicy().word());
    members.put("media", TaskText.media(task.mediaFolder()));
    if (task.repetition() instanceof Repetition.Told told) {
      members.put("repeats", RepetitionText.of(told));
    }
    return members;
  }
}
