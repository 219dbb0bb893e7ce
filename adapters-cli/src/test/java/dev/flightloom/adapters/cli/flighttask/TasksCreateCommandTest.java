package dev.flightloom.adapters.cli.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.application.flighttask.port.in.CheckFlightTask;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Command;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Creation;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Naming;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.flighttask.order.RepeatRule;
import dev.flightloom.domain.flighttask.order.RoutePrecision;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock of these tests stands at 2026-03-01T12:00:00Z. */
class TasksCreateCommandTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final ReadinessReport READY = new ReadinessReport(NOON, List.of());
  private static final ReadinessReport NOT_READY =
      new ReadinessReport(
          NOON,
          List.of(ReadinessFinding.blocking(ReadinessCode.BATTERY_LOW, "It has 41 %.", "Charge.")));

  private final TestCommandLine cli = new TestCommandLine();
  private final List<Command> commands = new ArrayList<>();

  @BeforeEach
  void knowProjectAndRoute() {
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-1"), name, "", Position.UNKNOWN, NOON, NOON));
    cli.with(
        FindWayline.class,
        (_, name) ->
            new WaylineDetails(
                new Wayline(
                    new WaylineId("w-1"),
                    name,
                    AircraftKey.of(91, 1),
                    List.of(),
                    List.of(),
                    NOON,
                    1),
                100,
                9,
                new DownloadLink("memory://w-1")));
    cli.with(Operator.class, Operator.named("ada"));
    answer(new Creation.Created(new TaskId("t-1"), "fence #6f1c2a", READY));
  }

  @Test
  void ordersAtOnceWithSensibleDefaults() {
    assertThat(create()).isZero();
    assertThat(cli.out()).contains("Task t-1 'fence #6f1c2a' is accepted.");
    assertThat(cli.err()).contains("Accepted is not flown", "flightloom tasks watch t-1");
    var command = commands.getFirst();
    assertThat(command.actor().name()).isEqualTo("ada");
    assertThat(command.naming()).isEqualTo(Naming.MARKED);
    assertThat(command.order().wayline()).isEqualTo(new WaylineId("w-1"));
    assertThat(command.order().name()).isEqualTo("fence");
    assertThat(command.order().schedule()).isEqualTo(new Schedule.Immediate());
    assertThat(command.order().rules().precision()).isEqualTo(RoutePrecision.RTK);
  }

  @Test
  void readsTimesAsPeopleTypeThem() {
    create("--in", "1h30m");
    create("--at", "2026-03-01T14:00", "--until", "2026-03-01T13:30:00Z");
    create(
        "--start",
        "2026-03-02T09:00,2026-03-02T15:00",
        "--repeat",
        "weekly",
        "--weekdays",
        "monday,friday",
        "--series-end",
        "2026-04-01T00:00:00+02:00");
    create("--period", "2026-03-02T09:00/2026-03-02T11:00", "--min-battery", "70");
    var in = NOON.plusSeconds(5400);
    var nine = Instant.parse("2026-03-02T08:00:00Z");
    assertThat(commands)
        .extracting(command -> command.order().schedule())
        .containsExactly(
            new Schedule.Timed(in, in),
            new Schedule.Timed(NOON.plusSeconds(3600), in),
            new Schedule.Recurring(
                List.of(nine, nine.plusSeconds(6 * 3600)),
                new RepeatRule.Weekly(1, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                Instant.parse("2026-03-31T22:00:00Z")),
            new Schedule.Continuous(
                List.of(new FlightPeriod(nine, nine.plusSeconds(7200))),
                new RepeatRule.Once(),
                nine.plusSeconds(7200),
                70));
  }

  @Test
  void complainsInSentencesBeforeAnythingStarts() {
    for (var wrong :
        List.of(
            new String[] {"--in", "soon"},
            new String[] {"--in", "10m", "--at", "2026-03-01T14:00"},
            new String[] {"--at", "tomorrow"},
            new String[] {"--until", "2026-03-01T14:00"},
            new String[] {"--period", "9-11"},
            new String[] {"--lost-link", "hover"},
            new String[] {"--repeat", "yearly", "--start", "2026-03-02T09:00"},
            new String[] {"--override", "dock.emergency-stop"},
            new String[] {"--override", "everything"})) {
      assertThat(create(wrong)).isEqualTo(2);
    }
    assertThat(cli.err())
        .contains(
            "--in is 'soon'",
            "only one of --in, --at",
            "nobody may override",
            "one of dock.offline")
        .doesNotContain("Exception");
    assertThat(commands).isEmpty();
  }

  @Test
  void wantsAReturnAltitudeAndChecksItsRange() {
    assertThat(cli.run("tasks", "create", "--dock", "D", "--route", "fence")).isEqualTo(2);
    assertThat(cli.err()).contains("--return-altitude");
    assertThat(run("14")).isEqualTo(2);
    assertThat(cli.err()).contains("15 to 1500 m");
  }

  @Test
  void showsWhatBlocksAndOrdersNothing() {
    answer(new Creation.NotReady(NOT_READY));
    assertThat(create()).isEqualTo(3);
    assertThat(cli.err())
        .contains("BLOCKING [battery.low] It has 41 %.", "Remedy: Charge.", "1 finding blocks.");
  }

  @Test
  void namesWhatWasOverridden() {
    answer(new Creation.Created(new TaskId("t-1"), "fence", NOT_READY));
    assertThat(create("--override", "battery.low", "--exact-name")).isZero();
    assertThat(cli.err()).contains("OVERRIDDEN [battery.low]");
    assertThat(commands.getFirst().overrides()).containsExactly(ReadinessCode.BATTERY_LOW);
    assertThat(commands.getFirst().naming()).isEqualTo(Naming.EXACT);
  }

  @Test
  @DisplayName("contract 15.22: an unknown outcome fails and says what to look for")
  void failsWhereNobodyKnows() {
    var why = new Unavailable("flight-task.unsettled", "the answer was lost", "Look for fence.");
    answer(new Creation.Unsettled("fence #6f1c2a", why, READY));
    assertThat(create()).isEqualTo(1);
    assertThat(cli.err()).contains("Unknown: the answer was lost", "Remedy: Look for fence.");
    assertThat(create("--json")).isEqualTo(1);
    assertThat(cli.out()).contains("\"outcome\" : \"unknown\"");
  }

  @Test
  void onlyChecksInADryRun() {
    cli.with(CheckFlightTask.class, (_, _) -> NOT_READY);
    assertThat(create("--dry-run", "--json")).isEqualTo(3);
    assertThat(cli.out()).contains("\"ready\" : false", "\"code\" : \"battery.low\"");
    cli.with(CheckFlightTask.class, (_, _) -> READY);
    assertThat(create("--dry-run")).isZero();
    assertThat(cli.out()).contains("Ready: nothing blocks. Nothing was ordered.");
    assertThat(commands).isEmpty();
  }

  private void answer(Creation creation) {
    cli.with(
        CreateFlightTask.class,
        command -> {
          commands.add(command);
          return creation;
        });
  }

  private int create(String... more) {
    return run("60", more);
  }

  private int run(String altitude, String... more) {
    var usual =
        Stream.of(
            "tasks",
            "create",
            "--dock",
            "8DCKTEST0001",
            "--route",
            "fence",
            "--return-altitude",
            altitude,
            "--zone",
            "Europe/Berlin");
    return cli.run(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
  }
}
