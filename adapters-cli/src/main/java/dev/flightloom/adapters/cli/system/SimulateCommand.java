package dev.flightloom.adapters.cli.system;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.adapters.cli.terminal.StandardOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the simulator alone until it is told to end. */
@Dependent
@Unremovable
@Command(
    name = "simulate",
    description = {
      "Run the FlightHub simulator alone, for other processes to talk to.",
      "Its state is in memory and ends with it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom simulate",
      "  flightloom simulate --clock x60      one minute passes in each second",
      "  flightloom simulate --clock frozen   time moves by calls to its admin path only",
      "  flightloom simulate --scenario storm"
    })
class SimulateCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<HostProcess> process;

  @Option(
      names = "--port",
      order = 20,
      paramLabel = "PORT",
      description = "Port, 0 for a free one (default: ${DEFAULT-VALUE}).")
  int port = 8099;

  @Option(
      names = "--host",
      order = 21,
      paramLabel = "HOST",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  String host = "127.0.0.1";

  @Option(
      names = "--clock",
      order = 22,
      paramLabel = "CLOCK",
      description = "Its time: real, frozen, or a factor such as x60 (default: ${DEFAULT-VALUE}).")
  String clock = "real";

  @Option(
      names = "--scenario",
      order = 23,
      paramLabel = "NAME|FILE",
      description = {
        "What happens in its world: a scenario that ships with it, or a file in YAML or JSON.",
        "docs/simulator.md lists and explains them (default: none)."
      })
  String scenario = "";

  @Mixin StandardOptions options = new StandardOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  SimulateCommand(Provider<Terminal> terminal, Provider<HostProcess> process) {
    this.terminal = terminal;
    this.process = process;
  }

  @Override
  public Startup startup() {
    Listening.check(port, spec);
    if (!clock.matches("real|frozen|x[1-9][0-9]{0,5}")) {
      throw new ParameterException(
          spec.commandLine(), "--clock is real, frozen or a factor such as x60, not " + clock);
    }
    return new Startup(
        new Startup.Http.Simulator(host, port, clock, scenario), Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var base = Listening.address(host, process.get().listeningPort(port)) + "/simulator";
    var screen = terminal.get();
    screen.note("Mode: SIMULATED (this process is the simulator)");
    screen.print("FlightHub simulator at " + base);
    screen.print("  Admin    " + base + "/admin");
    screen.print("Point Flightloom at it:");
    screen.print("  export FLIGHTHUB_BASE_URL=" + base + " FLIGHTHUB_ORGANIZATION_KEY=any");
    process.get().waitForExit();
    return ExitCode.OK;
  }
}
