package dev.flightloom.adapters.cli.model;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.model.port.in.FindModelFile;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.ModelFileId;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where a file of a model can be downloaded. */
@Dependent
@Unremovable
@Command(
    name = "url",
    description = {
      "Show where a file of a model can be downloaded; the address expires.",
      "Without --wait a file that is still being packed ends with exit code 4."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom models url 77 --project Quarry",
      "  curl -o model.zip \"$(flightloom models url 77 --wait)\""
    })
class ModelsUrlCommand implements Callable<Integer>, Startup.Wanted {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<HostProcess> process;
  private final Provider<FindProject> findProject;
  private final Provider<FindModelFile> findModelFile;

  @Parameters(paramLabel = "FILE", description = "Id of the file, a number.")
  String file = "";

  @Option(
      names = "--wait",
      order = 10,
      description = "Ask again every ten seconds until the file is ready.")
  boolean wait;

  @Option(
      names = "--at-most",
      order = 11,
      paramLabel = "MINUTES",
      description = "Longest wait; 60 unless given.")
  int minutes = 60;

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ModelsUrlCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<HostProcess> process,
      Provider<FindProject> findProject,
      Provider<FindModelFile> findModelFile) {
    this.terminal = terminal;
    this.banner = banner;
    this.process = process;
    this.findProject = findProject;
    this.findModelFile = findModelFile;
  }

  @Override
  public Startup startup() {
    id();
    if (minutes < 1) {
      throw Choices.wrong(spec, "--at-most is " + minutes + ", but a minute is the least");
    }
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    return switch (address(findProject.get().find(output.project()).id())) {
      case DownloadAddress.Ready(var url) -> {
        show(true, url);
        yield ExitCode.OK;
      }
      case DownloadAddress.NotReady _ -> {
        show(false, "");
        terminal.get().note("File " + file + " is not ready: FlightHub is still packing it.");
        yield process.get().interrupted() ? ExitCode.INTERRUPTED : ExitCode.OPEN;
      }
    };
  }

  private DownloadAddress address(ProjectId project) {
    var looks = wait ? Duration.ofMinutes(minutes).dividedBy(PAUSE) : 0;
    var found = findModelFile.get().find(project, id());
    for (var look = 0; look < looks && goesOn(found); look++) {
      process.get().pause(PAUSE);
      found = findModelFile.get().find(project, id());
    }
    return found;
  }

  private boolean goesOn(DownloadAddress found) {
    return found instanceof DownloadAddress.NotReady && !process.get().interrupted();
  }

  private void show(boolean ready, String url) {
    if (output.json()) {
      Json.printPretty(terminal.get(), Json.object().put("ready", ready).put("url", url));
    } else if (ready) {
      terminal.get().print(url);
    }
  }

  private ModelFileId id() {
    return Choices.read(spec, "FILE", file, ModelFileId::valueOf);
  }
}
