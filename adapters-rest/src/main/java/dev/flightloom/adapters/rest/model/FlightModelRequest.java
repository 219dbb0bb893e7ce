package dev.flightloom.adapters.rest.model;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.application.model.port.in.CreateFlightModel;
import dev.flightloom.application.model.port.in.CreateFlightModel.Photos;
import dev.flightloom.application.model.port.in.CreateFlightModel.SystemChoice;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.FlightModelOrder.Area;
import dev.flightloom.domain.model.FlightModelOrder.Format;
import dev.flightloom.domain.model.FlightModelOrder.Mode;
import dev.flightloom.domain.model.FlightModelOrder.Quality;
import dev.flightloom.domain.model.FlightModelOrder.Settings;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.model.OutputSystem;
import dev.flightloom.domain.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wanted, apart from the project; longer than a page because of its descriptions. */
record FlightModelRequest(
    String name,
    Set<ModelKind> kinds,
    Photos photos,
    SystemChoice system,
    Settings settings,
    Area area) {

  private static final Photos NONE = new Photos.OfFolder(0);

  @Schema(
      name = "FlightModelRequest",
      description = "Models from the photos of a flight: exactly one of task and mediaFolder.",
      additionalProperties = Schema.False.class)
  record Body(
      @Schema(required = true, examples = "quarry-jan") String name,
      @Schema(required = true, description = "2d, 3d or both.", examples = "[\"3d\"]")
          List<String> kinds,
      @Schema(description = "Flight task whose photos are used.") String task,
      @Schema(description = "Number of a media folder.", examples = "4711") int mediaFolder,
      @Schema(
              defaultValue = "false",
              description = "Order although photos of the task are missing.")
          boolean allowMissingMedia,
      @Schema(
              description =
                  "A projected system; without it the UTM zone of the area or of the project.",
              examples = "EPSG:32632")
          String coordinateSystem,
      @Schema(
              enumeration = {"high", "medium", "low"},
              defaultValue = "medium")
          String quality,
      @Schema(
              enumeration = {"normal", "surround"},
              defaultValue = "normal")
          String mode,
      @Schema(
              description =
                  "b3dm, osgb, ply, obj, pnts, las, point-ply or normal-point-ply; b3dm and las"
                      + " without it.",
              examples = "[\"b3dm\", \"las\"]")
          List<String> formats,
      @Schema(minimum = "0", maximum = "1", defaultValue = "0.2") double simplification,
      @Schema(minItems = 3, maxItems = 200, description = "Border of what is made.")
          List<Corner> area) {}

  @Schema(name = "FlightModelCorner", additionalProperties = Schema.False.class)
  record Corner(
      @Schema(required = true, minimum = "-90", maximum = "90") double latitude,
      @Schema(required = true, minimum = "-180", maximum = "180") double longitude) {}

  static FlightModelRequest read(Members in) {
    return new FlightModelRequest(
        in.required("name", in.text("name").filter(it -> !it.isBlank()), "missing"),
        kinds(in),
        photos(in),
        in.text("coordinateSystem", OutputSystem::parse)
            .<SystemChoice>map(SystemChoice.Given::new)
            .orElseGet(SystemChoice.OfTheSite::new),
        settings(in),
        area(in));
  }

  private static Set<ModelKind> kinds(Members in) {
    var kinds = in.words("kinds", ModelKind.class).map(Set::copyOf);
    kinds.ifPresent(it ->
        in.violations()
            .read(
                "kinds",
                "",
                _ -> {
                  FlightModelOrder.requirePossible(it);
                  return it;
                }));
    return in.required("kinds", kinds, Set.of());
  }

  private static Photos photos(Members in) {
    var someMayBeMissing = in.flag("allowMissingMedia").orElse(false);
    var task =
        in.text("task", TaskId::new).map(it -> (Photos) new Photos.OfTask(it, someMayBeMissing));
    var folder = in.wholeNumber("mediaFolder").map(it -> (Photos) new Photos.OfFolder(it));
    if (task.isPresent() == folder.isPresent()) {
      in.violations().add("task", "exactly one of task and mediaFolder is needed");
    }
    return task.or(() -> folder).orElse(NONE);
  }

  private static Settings settings(Members in) {
    var usual = Settings.USUAL;
    var quality = in.word("quality", Quality.class).orElse(usual.quality());
    var mode = in.word("mode", Mode.class).orElse(usual.mode());
    var formats =
        in.words("formats", Format.class)
            .filter(it -> !it.isEmpty())
            .map(Set::copyOf)
            .orElse(usual.formats());
    var simplification = in.number("simplification").orElse(usual.simplification());
    return in.violations()
        .read("simplification", "", _ -> new Settings(quality, mode, formats, simplification))
        .orElse(usual);
  }

  private static Area area(Members in) {
    var corners = in.list("area", FlightModelRequest::corner);
    return corners
        .flatMap(it -> in.violations().read("area", "", _ -> (Area) new Area.Within(it)))
        .orElse(Area.EVERYTHING);
  }

  private static Optional<Area.Corner> corner(Members.Entry entry) {
    var in = entry.members();
    var latitude = in.required("latitude", in.number("latitude"), 0.0);
    var longitude = in.required("longitude", in.number("longitude"), 0.0);
    in.refuseOthers();
    return in.violations().read(entry.path(), "", _ -> new Area.Corner(latitude, longitude));
  }

  CreateFlightModel.Command toCommand(Project project) {
    return new CreateFlightModel.Command(project, name, kinds, photos, system, settings, area);
  }
}
