package dev.flightloom.adapters.cli.project;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.ListProjects;
import dev.flightloom.domain.project.Project;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the projects that the key may see. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = "List the projects that the organisation key may see.",
    footerHeading = "%nExamples:%n",
    footer = {"  flightloom projects list", "  flightloom projects list --json | jq -r '.[].id'"})
class ProjectsListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<ListProjects> listProjects;

  @Mixin OutputOptions output = new OutputOptions();

  ProjectsListCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<ListProjects> listProjects) {
    this.terminal = terminal;
    this.banner = banner;
    this.listProjects = listProjects;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var projects = listProjects.get().list();
    if (output.json()) {
      Json.printPretty(terminal.get(), Json.list(projects, ProjectsListCommand::node));
    } else {
      print(projects);
    }
    return ExitCode.OK;
  }

  private void print(List<Project> projects) {
    if (projects.isEmpty()) {
      terminal.get().note("The organisation key sees no project; ask its owner for permission.");
      return;
    }
    var table = new Table("ID", "NAME", "UPDATED");
    projects.forEach(it -> table.row(it.id(), it.name(), Quantities.moment(it.updatedAt())));
    table.printTo(terminal.get());
  }

  private static JsonNode node(Project project) {
    return Json.object()
        .put("id", project.id().value())
        .put("name", project.name())
        .put("introduction", project.introduction())
        .put("createdAt", project.createdAt().toString())
        .put("updatedAt", project.updatedAt().toString());
  }
}
