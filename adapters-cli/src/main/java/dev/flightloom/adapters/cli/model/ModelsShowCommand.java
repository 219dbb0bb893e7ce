package dev.flightloom.adapters.cli.model;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.model.port.in.FindFlightModel;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one model that was made from a flight. */
@Dependent
@Unremovable
@Command(
    name = "show",
    description = "Show one finished model, with addresses that expire.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom models show 9001 --project Quarry",
      "  curl -o model.zip \"$(flightloom models show 9001 --json | jq -r .downloadUrl)\""
    })
class ModelsShowCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<FindFlightModel> findFlightModel;

  @Parameters(paramLabel = "MODEL", description = "Id of the model, a number.")
  String model = "";

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ModelsShowCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<FindFlightModel> findFlightModel) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.findFlightModel = findFlightModel;
  }

  @Override
  public Startup startup() {
    id();
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var project = findProject.get().find(output.project()).id();
    var details = findFlightModel.get().find(project, id());
    if (output.json()) {
      Json.printPretty(
          terminal.get(),
          ModelText.node(details.model())
              .put("user", details.userName())
              .put("downloadUrl", ModelText.url(details.download()))
              .put("previewUrl", ModelText.url(details.preview())));
    } else {
      print(details);
    }
    return ExitCode.OK;
  }

  private void print(FlightModelDetails details) {
    var model = details.model();
    var lines = new LinkedHashMap<String, String>();
    lines.put("id", model.id().toString());
    lines.put("name", model.name());
    lines.put("kind", model.kindWord());
    lines.put("size", Quantities.bytes(model.sizeInBytes()));
    lines.put("on map", model.shownOnMap() ? "yes" : "no");
    lines.put("created", Quantities.moment(model.createdAt()));
    lines.put("updated", Quantities.moment(model.updatedAt()));
    lines.put("made by", details.userName().isEmpty() ? "not told" : details.userName());
    var url = ModelText.url(details.download());
    lines.put("download", url.isEmpty() ? "nothing yet" : url);
    lines.forEach((name, value) -> terminal.get().print("%-10s%s".formatted(name, value)));
  }

  private FlightModelId id() {
    return Choices.read(spec, "MODEL", model, FlightModelId::valueOf);
  }
}
