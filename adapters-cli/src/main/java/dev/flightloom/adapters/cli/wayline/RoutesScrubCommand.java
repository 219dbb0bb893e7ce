package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.wayline.port.in.ScrubRoute;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes the author from a KMZ file. */
@Dependent
@Unremovable
@Command(
    name = "scrub",
    description =
        "Write a KMZ file without its author's name or phone number. Everything else, down to the"
            + " dates of the entries, stays as it is.",
    footerHeading = "%nExamples:%n",
    footer = "  flightloom routes scrub fence.kmz --output fence-to-share.kmz")
class RoutesScrubCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ScrubRoute> scrubRoute;

  @Parameters(paramLabel = "FILE", description = "The KMZ file, which is not changed.")
  Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      order = 10,
      required = true,
      paramLabel = "FILE",
      description = "File to write.")
  Path target = Path.of("");

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  RoutesScrubCommand(Provider<Terminal> terminal, Provider<ScrubRoute> scrubRoute) {
    this.terminal = terminal;
    this.scrubRoute = scrubRoute;
  }

  @Override
  public Startup startup() {
    if (Files.exists(target)) {
      throw new ParameterException(
          spec.commandLine(), target + " exists already: name another file");
    }
    return Startup.NOTHING;
  }

  @Override
  public Integer call() {
    scrubRoute.get().scrub(file, target);
    if (output.json()) {
      Json.printPretty(terminal.get(), Json.object().put("file", target.toString()));
    } else {
      terminal.get().print(target + " holds the route without its author.");
    }
    return ExitCode.OK;
  }
}
