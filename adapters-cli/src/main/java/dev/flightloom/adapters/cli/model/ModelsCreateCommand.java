package dev.flightloom.adapters.cli.model;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.Endings;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.model.port.in.CreateFlightModel;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Orders models from the photos of a flight. */
@Dependent
@Unremovable
@Command(
    name = "create",
    description = {
      "Order models from the photos of a flight, by FlightHub's older reconstruction.",
      "Sent once; a model appears in the list when it is finished. For more kinds and parameters"
          + " see flightloom reconstruct."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom models create quarry-jan --3d --task 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d",
      "  flightloom models create quarry-jan --2d --3d --folder 4711 --crs EPSG:32632"
          + " --quality high"
    })
class ModelsCreateCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<CreateFlightModel> createFlightModel;

  @Parameters(paramLabel = "NAME", description = "Name of the model.")
  String name = "";

  @Mixin SourceOptions what = new SourceOptions();

  @Mixin OrderOptions how = new OrderOptions();

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ModelsCreateCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<CreateFlightModel> createFlightModel) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.createFlightModel = createFlightModel;
  }

  @Override
  public Startup startup() {
    if (name.isBlank()) {
      throw Choices.wrong(spec, "NAME is blank: a model needs a name");
    }
    what.kinds(spec);
    what.photos(spec);
    what.system(spec);
    how.settings(spec);
    how.area(spec);
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var project = findProject.get().find(output.project());
    var creation = createFlightModel.get().create(command(project));
    return new Endings(terminal.get(), output.json()).tell(creation.outcome(), words(creation));
  }

  private CreateFlightModel.Command command(Project project) {
    return new CreateFlightModel.Command(
        project,
        name,
        what.kinds(spec),
        what.photos(spec),
        what.system(spec),
        how.settings(spec),
        how.area(spec));
  }

  private Endings.Words words(CreateFlightModel.Creation creation) {
    var order = creation.order();
    var id =
        creation.outcome() instanceof Outcome.Known<FlightModelId>(var known)
            ? known.toString()
            : "";
    return new Endings.Words(
        "Model "
            + id
            + " is ordered from media folder "
            + order.mediaFolder()
            + ", in "
            + order.system()
            + "; it is listed when it is finished.",
        "whether model '" + name + "' is ordered",
        "look at the project's models in FlightHub before you order again; the list here shows"
            + " finished ones only",
        Json.object()
            .put("id", id)
            .put("name", name)
            .put("mediaFolder", order.mediaFolder())
            .put("coordinateSystem", order.system().toString()));
  }
}
