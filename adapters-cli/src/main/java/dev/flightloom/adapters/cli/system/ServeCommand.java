package dev.flightloom.adapters.cli.system;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
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
import picocli.CommandLine.Spec;

/** Runs the service until it is told to end. */
@Dependent
@Unremovable
@Command(
    name = "serve",
    description = {
      "Run the service: REST API, OpenAPI document, health and metrics.",
      "It listens on loopback unless --host says otherwise: it has no access control yet."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom serve",
      "  flightloom serve --port 9000",
      "  flightloom serve --port 0            a free port, printed at the start"
    })
class ServeCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<HostProcess> process;

  @Option(
      names = "--port",
      order = 20,
      paramLabel = "PORT",
      description = "Port, 0 for a free one (default: ${DEFAULT-VALUE}).")
  int port = 8080;

  @Option(
      names = "--host",
      order = 21,
      paramLabel = "HOST",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  String host = "127.0.0.1";

  @Mixin StandardOptions options = new StandardOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  ServeCommand(
      Provider<Terminal> terminal, Provider<ModeBanner> banner, Provider<HostProcess> process) {
    this.terminal = terminal;
    this.banner = banner;
    this.process = process;
  }

  @Override
  public Startup startup() {
    Listening.check(port, spec);
    return new Startup(new Startup.Http.Service(host, port), Startup.Journal.WORK);
  }

  @Override
  public Integer call() {
    var system = banner.get().show();
    var address = Listening.address(host, process.get().listeningPort(port));
    var screen = terminal.get();
    screen.print("Flightloom " + system.version() + " listens at " + address);
    screen.print("  API      " + address + "/api/v1");
    screen.print("  Docs     " + address + "/q/swagger-ui");
    screen.print("  OpenAPI  " + address + "/q/openapi");
    screen.print("  Health   " + address + "/q/health");
    screen.print("  Metrics  " + address + "/q/metrics");
    screen.print("  Journal  " + system.journal());
    screen.note(
        Listening.isLoopback(host)
            ? "It listens on loopback only: nobody outside this machine reaches it."
            : "Warning: it listens beyond loopback, and whoever reaches it may use it.");
    process.get().waitForExit();
    return ExitCode.OK;
  }
}
