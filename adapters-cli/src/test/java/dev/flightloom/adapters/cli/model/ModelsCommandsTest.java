package dev.flightloom.adapters.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.client.TestProcess;
import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.application.model.port.in.CreateFlightModel;
import dev.flightloom.application.model.port.in.CreateFlightModel.Command;
import dev.flightloom.application.model.port.in.CreateFlightModel.Creation;
import dev.flightloom.application.model.port.in.CreateFlightModel.Photos;
import dev.flightloom.application.model.port.in.CreateFlightModel.SystemChoice;
import dev.flightloom.application.model.port.in.FindFlightModel;
import dev.flightloom.application.model.port.in.FindModelFile;
import dev.flightloom.application.model.port.in.ListFlightModels;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelFilter;
import dev.flightloom.domain.model.FlightModelFilter.OnMap;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.FlightModelOrder.Area;
import dev.flightloom.domain.model.FlightModelOrder.Format;
import dev.flightloom.domain.model.FlightModelOrder.Quality;
import dev.flightloom.domain.model.FlightModelOrder.Settings;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.model.OutputSystem;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelsCommandsTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");
  private static final FlightModel MESH =
      new FlightModel(
          new FlightModelId(9001),
          "quarry-jan",
          new Foreign.Known<>(ModelKind.MESH),
          true,
          734_003_200,
          DAY,
          DAY);

  private final TestCommandLine cli = new TestCommandLine();
  private final List<Command> ordered = new ArrayList<>();
  private final List<FlightModelFilter> filters = new ArrayList<>();
  private int looks;

  @BeforeEach
  void know() {
    cli.with(
            FindProject.class,
            name -> new Project(new ProjectId("p-1"), name, "", Position.UNKNOWN, DAY, DAY))
        .with(
            FindFlightModel.class,
            (_, _) ->
                new FlightModelDetails(
                    MESH,
                    "",
                    new DownloadAddress.Ready("https://store/a.zip"),
                    DownloadAddress.NOT_READY));
    lists(MESH);
    answersOrders(new Outcome.Known<>(new FlightModelId(9003)));
  }

  private void lists(FlightModel... models) {
    cli.with(
        ListFlightModels.class,
        (_, filter, page) -> {
          filters.add(filter);
          return Page.of(List.of(models), page);
        });
  }

  private void answersOrders(Outcome<FlightModelId> outcome) {
    cli.with(
        CreateFlightModel.class,
        command -> {
          ordered.add(command);
          return new Creation(
              outcome,
              new FlightModelOrder(
                  command.name(),
                  command.kinds(),
                  4711,
                  new OutputSystem(32632),
                  command.settings(),
                  command.area()));
        });
  }

  private void readyAtLook(int number) {
    cli.with(
        FindModelFile.class,
        (_, file) -> {
          looks++;
          return looks >= number
              ? DownloadAddress.of("https://store/" + file)
              : DownloadAddress.NOT_READY;
        });
  }

  @Test
  void listsForPeopleAndMachines() {
    assertThat(cli.run("models", "list", "--kind", "3d,2d", "--search", "jan", "--on-map", "shown"))
        .isZero();
    assertThat(cli.run("models", "list", "--json")).isZero();
    assertThat(cli.out()).contains("9001", "quarry-jan", "734.0 MB", "\"kind\" : \"3d\"");
    assertThat(filters.getFirst())
        .isEqualTo(
            new FlightModelFilter(
                Set.of(ModelKind.MESH, ModelKind.ORTHOPHOTO), "jan", OnMap.SHOWN));
    lists();
    cli.run("models", "list");
    assertThat(cli.err()).contains("No finished model.");
    assertThat(cli.run("models", "list", "--kind", "4d")).isEqualTo(2);
  }

  @Test
  void showsOne() {
    assertThat(cli.run("models", "show", "9001")).isZero();
    assertThat(cli.run("models", "show", "9001", "--json")).isZero();
    assertThat(cli.out()).contains("https://store/a.zip", "not told", "\"previewUrl\" : \"\"");
    assertThat(cli.run("models", "show", "first")).isEqualTo(2);
  }

  @Test
  void ordersFromAFlightInTheZoneOfTheSite() {
    assertThat(cli.run("models", "create", "jan", "--3d", "--task", "t-1")).isZero();
    assertThat(ordered.getFirst().photos()).isEqualTo(new Photos.OfTask(new TaskId("t-1"), false));
    assertThat(ordered.getFirst().system()).isEqualTo(new SystemChoice.OfTheSite());
    assertThat(ordered.getFirst().settings()).isEqualTo(Settings.USUAL);
    assertThat(cli.out()).contains("Model 9003 is ordered from media folder 4711, in EPSG:32632");
  }

  @Test
  void takesEveryOption() {
    assertThat(
            cli.run(
                "models",
                "create",
                "jan",
                "--2d",
                "--3d",
                "--folder",
                "4711",
                "--crs",
                "EPSG:25832",
                "--quality",
                "high",
                "--mode",
                "surround",
                "--formats",
                "osgb,normal-point-ply",
                "--simplification",
                "1",
                "--area",
                "9.9,53.5 10,53.5 10,53.6",
                "--json"))
        .isZero();
    var command = ordered.getFirst();
    assertThat(command.kinds()).containsExactlyInAnyOrder(ModelKind.MESH, ModelKind.ORTHOPHOTO);
    assertThat(command.photos()).isEqualTo(new Photos.OfFolder(4711));
    assertThat(command.system()).isEqualTo(new SystemChoice.Given(new OutputSystem(25832)));
    assertThat(command.settings().quality()).isEqualTo(Quality.HIGH);
    assertThat(command.settings().formats())
        .containsExactlyInAnyOrder(Format.OSGB, Format.NORMAL_POINT_PLY);
    assertThat(((Area.Within) command.area()).corners().getFirst())
        .isEqualTo(new Area.Corner(53.5, 9.9));
    assertThat(cli.out()).contains("\"coordinateSystem\" : \"EPSG:32632\"");
  }

  @Test
  void failsWhereNobodyKnows() {
    answersOrders(new Outcome.Unknown<>(new Unavailable("x", "line broke", "")));
    assertThat(cli.run("models", "create", "jan", "--3d", "--folder", "4711")).isEqualTo(1);
    assertThat(cli.err()).contains("Nobody knows whether model 'jan' is ordered: line broke");
  }

  @Test
  void refusesOrdersThatMakeNoSense() {
    assertThat(cli.run("models", "create", "jan", "--folder", "4711")).isEqualTo(2);
    assertThat(cli.run("models", "create", "jan", "--3d")).isEqualTo(2);
    assertThat(cli.run("models", "create", "jan", "--3d", "--folder", "1", "--crs", "EPSG:4326"))
        .isEqualTo(2);
    assertThat(cli.run("models", "create", "jan", "--3d", "--folder", "1", "--area", "9,53"))
        .isEqualTo(2);
    assertThat(cli.err())
        .contains("give --2d, --3d or both", "exactly one of --task and --folder")
        .contains("projected system in metres", "an area has 3 to 200");
    assertThat(ordered).isEmpty();
  }

  @Test
  void tellsAnAddressThatIsReady() {
    readyAtLook(1);
    assertThat(cli.run("models", "url", "77")).isZero();
    assertThat(cli.out()).isEqualTo("https://store/77\n");
  }

  @Test
  void leavesAFileThatIsNotReadyOpen() {
    readyAtLook(2);
    assertThat(cli.run("models", "url", "77", "--json")).isEqualTo(4);
    assertThat(cli.out()).contains("\"ready\" : false");
    assertThat(cli.err()).contains("still packing");
  }

  @Test
  void waitsUntilAFileIsReady() {
    readyAtLook(4);
    assertThat(cli.run("models", "url", "77", "--wait")).isZero();
    assertThat(looks).isEqualTo(4);
  }

  @Test
  void waitsNoLongerThanWanted() {
    readyAtLook(1000);
    assertThat(cli.run("models", "url", "77", "--wait", "--at-most", "1")).isEqualTo(4);
    assertThat(looks).isEqualTo(7);
  }

  @Test
  void stopsWaitingWhenInterrupted() {
    cli.with(HostProcess.class, new TestProcess().interruptedAt(2));
    readyAtLook(1000);
    assertThat(cli.run("models", "url", "77", "--wait")).isEqualTo(130);
    assertThat(looks).isEqualTo(3);
  }
}
