package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.flighttask.port.in.ListFlightTasks;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskFilter;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Reading;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the tasks of docks; one screen of options and one of output. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = {
      "List the flight tasks of a project's docks, the latest begin first.",
      "Without --from and --until those of the last 7 and the next 30 days; one call per dock."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom tasks list",
      "  flightloom tasks list --dock 8DCKTEST0001 --status waiting,suspended",
      "  flightloom tasks list --from 2026-01-01T00:00:00Z --json | jq -r '.items[].id'"
    })
class TasksListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<ListFlightTasks> listFlightTasks;

  @Option(
      names = "--dock",
      order = 20,
      split = ",",
      paramLabel = "SN",
      description = "Only of these docks; several with commas.")
  List<String> docks = List.of();

  @Option(
      names = "--from",
      order = 21,
      paramLabel = "TIME",
      description = "Earliest planned begin, such as 2026-03-01T00:00 in --zone.")
  String from = "";

  @Option(names = "--until", order = 22, paramLabel = "TIME", description = "Latest planned begin.")
  String until = "";

  @Option(
      names = "--zone",
      order = 23,
      paramLabel = "ZONE",
      description = "Zone of times without an offset (default: that of this machine).")
  String zone = "";

  @Option(
      names = "--status",
      order = 24,
      split = ",",
      paramLabel = "STATUS",
      description = "Such as waiting,executing; several with commas.")
  Set<TaskStatus> statuses = Set.of();

  @Option(
      names = "--type",
      order = 25,
      split = ",",
      paramLabel = "TYPE",
      description = "immediate, timed, recurring or continuous; several with commas.")
  Set<TaskType> types = Set.of();

  @Option(
      names = "--name",
      order = 26,
      paramLabel = "TEXT",
      description = "Part of the name, in any case.")
  String name = "";

  @Option(
      names = "--project",
      order = 27,
      paramLabel = "ID|NAME",
      description = "Project; not needed where there is only one.")
  String project = "";

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  TasksListCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<ListFlightTasks> listFlightTasks) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.listFlightTasks = listFlightTasks;
  }

  @Override
  public Startup startup() {
    query(new ProjectId("any"));
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var tasks = listFlightTasks.get().list(query(findProject.get().find(project).id()));
    if (output.json()) {
      var node = Json.object().put("capped", tasks.capped());
      node.set("items", Json.list(tasks.items(), TaskText::node));
      Json.printPretty(terminal.get(), node);
    } else {
      print(tasks);
    }
    return ExitCode.OK;
  }

  private ListFlightTasks.Query query(ProjectId of) {
    try {
      var sns = docks.stream().map(DeviceSn::new).toList();
      var filter = new TaskFilter(name, types, statuses);
      return new ListFlightTasks.Query(
          of, sns, time("--from", from), time("--until", until), filter);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }

  private Reading<Instant> time(String option, String text) {
    return text.isBlank()
        ? Reading.untold()
        : Reading.told(Moments.time(option, text, Moments.zone(zone)));
  }

  private void print(Listing<ListedTask> tasks) {
    if (tasks.items().isEmpty()) {
      terminal.get().note("No flight tasks in that time; --from and --until widen it.");
    } else {
      var table = new Table("ID", "STATUS", "BEGIN", "DOCK", "WAYPOINT", "NAME");
      tasks.items().forEach(task -> row(table, task));
      table.printTo(terminal.get());
    }
    if (tasks.capped()) {
      terminal
          .get()
          .note("FlightHub lists at most 1000 devices: tasks of further docks are missing.");
    }
  }

  private static void row(Table table, ListedTask task) {
    table.row(
        task.id(),
        task.status().word(),
        TaskText.begin(task),
        task.dock(),
        TaskText.progress(task),
        task.name());
  }
}
