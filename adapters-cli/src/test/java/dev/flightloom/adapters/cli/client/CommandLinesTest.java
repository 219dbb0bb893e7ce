package dev.flightloom.adapters.cli.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Startup.Http;
import dev.flightloom.adapters.cli.terminal.Startup.Journal;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLinesTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void answersHelpAtEveryLevelWithoutStarting() {
    for (var command : CliReference.commands()) {
      var args = command.getCommandSpec().qualifiedName().replaceFirst("^flightloom ?", "");
      assertThat(answer((args + " --help").strip().split(" "))).hasValue(ExitCode.OK);
      assertThat(out.toString()).contains("Usage: " + command.getCommandSpec().qualifiedName());
    }
  }

  @Test
  void answersTheVersionOfTheBuild() {
    assertThat(answer("--version")).hasValue(ExitCode.OK);
    assertThat(out.toString()).matches("(?s)flightloom \\d+\\.\\d+.*Java .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void writesTheCompletionScriptWithoutStarting(String shell) {
    assertThat(answer("completion", shell)).hasValue(ExitCode.OK);
    assertThat(out.toString()).contains("_complete_flightloom", "bashcompinit", "reconstruct");
  }

  @ParameterizedTest
  @CsvSource({
    "recontruct,                                Did you mean: flightloom reconstruct",
    "reconstruct photos,                        '--3d, --2d, --3dgs or --lidar'",
    "reconstruct --3d,                          DIR",
    "reconstruct photos --3d --qualiti high,    --quality",
    "reconstruct photos --3d --preset good,     preset",
    "reconstruct photos --3d --coordinate-system moon, not a coordinate system: 'moon'",
    "reconstruct photos --3d --coordinate-system EPSG:12345678, EPSG:12345678",
    "reconstruct photos --3d --set 2d.dsm=1,    --set 2d.dsm",
    "reconstruct photos --3d --set water=true,  --set water",
    "demo --count 4,                            --count is 5 to 20000",
    "serve --port 65536,                        --port is 0 to 65535",
    "simulate --clock fast,                     --clock is real",
    "jobs list --size 0,                        a page holds 1 to 1000 items",
    "jobs list --state open,                    --state",
    "devices command D1 return-to-dock,         return-to-dock needs --home-dock",
    "devices command D1 return-home --home-dock D2, no other command takes it",
    "devices health,                            --all for every device",
    "devices list --online --offline,           mutually exclusive",
    "devices lens A1 wide zoom,                 type-subtype-gimbal such as 81-0-0",
    "devices control A1,                        'give --flight, --camera'",
    "jobs,                                      'list, show, resume, cancel'",
    "completion fish,                           SHELL"
  })
  void refusesWrongUsageWithTheNameOfTheThing(String args, String named) {
    assertThat(answer(args.split(" "))).hasValue(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("Error [usage]: ").contains(named);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void explainsItselfWhenNoCommandIsGiven() {
    assertThat(answer()).hasValue(ExitCode.USAGE);
    assertThat(err.toString()).contains("a command is missing", "reconstruct", "--help");
  }

  @ParameterizedTest
  @CsvSource({
    "demo,                              true,  WORK",
    "reconstruct photos --3d,           true,  WORK",
    "reconstruct photos --3d --dry-run, false, NONE",
    "preflight photos,                  false, NONE",
    "jobs list,                         false, SHARED",
    "jobs show 1,                       false, SHARED",
    "jobs resume,                       true,  WORK",
    "jobs cancel 1,                     true,  SHARED",
    "projects list,                     true,  NONE",
    "tasks show 1,                      true,  NONE",
    "devices show D1,                   true,  NONE",
    "devices command D1 return-home,    true,  SHARED",
    "doctor,                            true,  NONE"
  })
  void knowsWhatACommandWantsStarted(String args, boolean flightHub, Journal journal) {
    assertThat(answer(args.split(" "))).isEmpty();
    var http = flightHub ? new Http.EmbeddedSimulator() : new Http.None();
    assertThat(CommandLines.needs(args.split(" "))).isEqualTo(new Startup(http, journal));
  }

  @Test
  void handsAddressesOverToWhoeverStartsTheServer() {
    assertThat(CommandLines.needs("serve", "--port", "9000").http())
        .isEqualTo(new Http.Service("127.0.0.1", 9000));
    assertThat(CommandLines.needs("simulate", "--host", "::1", "--clock", "x60").http())
        .isEqualTo(new Http.Simulator("::1", 8099, "x60", ""));
    assertThat(CommandLines.needs("simulate", "--scenario", "storm").http())
        .isEqualTo(new Http.Simulator("127.0.0.1", 8099, "real", "storm"));
  }

  @Test
  void givesEveryCommandProvidersOnlySoThatItCanBeMadeWithoutCdi() {
    for (var command : CliReference.commands()) {
      for (var constructor : command.getCommand().getClass().getDeclaredConstructors()) {
        assertThat(constructor.getParameterTypes()).allMatch(it -> it == Provider.class);
      }
    }
  }

  @Test
  void givesEveryCommandThatDoesSomethingExamples() {
    for (CommandLine command : CliReference.commands()) {
      if (command.getSubcommands().isEmpty()) {
        assertThat(command.getUsageMessage()).contains("  flightloom ", "Exit codes:");
      }
    }
  }

  private OptionalInt answer(String... args) {
    return CommandLines.answerWithoutStarting(
        args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
