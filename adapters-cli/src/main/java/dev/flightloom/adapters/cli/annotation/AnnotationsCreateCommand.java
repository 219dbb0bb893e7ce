package dev.flightloom.adapters.cli.annotation;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.Endings;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.annotation.port.in.CreateAnnotation;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.Colour;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.NewAnnotation.Doubt;
import dev.flightloom.domain.annotation.NewAnnotation.Style;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a mark on the map. */
@Dependent
@Unremovable
@Command(
    name = "create",
    description = {
      "Put a point, a line or an area on the map of a project.",
      "Sent to FlightHub once; nothing lists marks, so a lost answer stays unknown."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom annotations create --name \"Gate 3\" --point 9.98412,53.54131",
      "  flightloom annotations create --name Fence --line \"9.98,53.54 9.99,53.54\""
          + " --colour \"#FF0000\"",
      "  flightloom annotations create --geojson gate.geojson --project Harbour"
    })
class AnnotationsCreateCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<CreateAnnotation> createAnnotation;

  @Mixin ShapeOptions what = new ShapeOptions();

  @Option(
      names = "--name",
      order = 20,
      paramLabel = "TEXT",
      description = "Name of the mark; may come from the file.")
  String name = "";

  @Option(
      names = "--description",
      order = 21,
      paramLabel = "TEXT",
      description = "What it is about.")
  String description = "";

  @Option(
      names = "--colour",
      order = 22,
      paramLabel = "#RRGGBB",
      description = "Colour; #2D8CF0 unless given.")
  String colour = "";

  @Option(
      names = "--at-altitude",
      order = 23,
      description = "Draw at the altitudes instead of on the ground.")
  boolean atAltitude;

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  AnnotationsCreateCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<CreateAnnotation> createAnnotation) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.createAnnotation = createAnnotation;
  }

  @Override
  public Startup startup() {
    annotation();
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var annotation = annotation();
    banner.get().show();
    var project = findProject.get().find(output.project());
    var creation = createAnnotation.get().create(project, annotation);
    creation.doubts().forEach(it -> terminal.get().note("Look again: " + sentence(it)));
    var node = Json.object().put("id", id(creation.outcome()));
    creation.doubts().forEach(it -> node.withArray("doubts").add(Choices.word(it)));
    return new Endings(terminal.get(), output.json())
        .tell(
            creation.outcome(),
            new Endings.Words(
                "Mark '"
                    + annotation.name()
                    + "' is on the map of project "
                    + project.name()
                    + ", as "
                    + id(creation.outcome())
                    + ".",
                "whether the mark is on the map",
                "look at the map in FlightHub before you ask again",
                node));
  }

  private NewAnnotation annotation() {
    var feature = what.feature(spec);
    var title = name.isBlank() ? feature.text("name", "title").orElse("") : name;
    var text = description.isBlank() ? feature.text("description", "desc").orElse("") : description;
    var hex =
        colour.isBlank() ? feature.text("colour", "color").orElse(Colour.USUAL.hex()) : colour;
    var paint = Choices.read(spec, "--colour", hex, Colour::new);
    var clamped = !atAltitude && feature.flag("clampToGround").orElse(true);
    return Choices.read(
        spec,
        "--name:",
        title,
        it -> new NewAnnotation(it, text, feature.shape(), new Style(paint, clamped)));
  }

  private static String id(Outcome<AnnotationId> outcome) {
    return outcome instanceof Outcome.Known<AnnotationId>(var id) ? id.value() : "";
  }

  private static String sentence(Doubt doubt) {
    return switch (doubt) {
      case ZERO_POSITION -> "a place is 0,0, which devices without a fix report.";
      case FAR_FROM_PROJECT ->
          "a place is more than 100 km from the project's centre; longitude comes before latitude.";
    };
  }
}
