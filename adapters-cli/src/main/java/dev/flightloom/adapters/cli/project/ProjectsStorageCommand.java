package dev.flightloom.adapters.cli.project;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.project.port.in.ShowStorage;
import dev.flightloom.domain.project.StoragePlace;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows where the files of a project go. */
@Dependent
@Unremovable
@Command(
    name = "storage",
    description = {
      "Show where the files of a project go, and until when a grant would allow it.",
      "The keys of the grant are never shown."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom projects storage --project Quarry",
      "  flightloom projects storage --json | jq -r .bucket"
    })
class ProjectsStorageCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<ShowStorage> showStorage;

  @Mixin ProjectOption output = new ProjectOption();

  ProjectsStorageCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<ShowStorage> showStorage) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.showStorage = showStorage;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var project = findProject.get().find(output.project()).id();
    var members = members(showStorage.get().show(project));
    if (output.json()) {
      var node = Json.object();
      members.forEach(node::put);
      Json.printPretty(terminal.get(), node);
    } else {
      members.forEach((name, value) -> terminal.get().print("%-12s%s".formatted(name, value)));
    }
    return ExitCode.OK;
  }

  private static Map<String, String> members(StoragePlace place) {
    var members = new LinkedHashMap<String, String>();
    members.put("provider", place.store().provider().word());
    members.put("endpoint", place.store().endpoint());
    members.put("region", place.store().region());
    members.put("bucket", place.store().bucket());
    members.put("keyPrefix", place.store().keyPrefix());
    members.put("expiresAt", place.expiresAt().toString());
    return members;
  }
}
