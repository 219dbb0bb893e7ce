package dev.flightloom.adapters.cli.system;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.system.port.in.FindError;
import dev.flightloom.domain.system.KnownError;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one error. */
@Dependent
@Unremovable
@Command(
    name = "show",
    description = "Explain one error: what it means, why it happens, what helps.",
    footerHeading = "%nExamples:%n",
    footer = {"  flightloom errors show 219019", "  flightloom errors show device.offline --json"})
class ErrorsShowCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<FindError> findError;

  @Parameters(
      paramLabel = "CODE",
      description = "FlightHub's number, or the code of a failure such as device.offline.")
  String code = "";

  @Mixin OutputOptions output = new OutputOptions();

  ErrorsShowCommand(Provider<Terminal> terminal, Provider<FindError> findError) {
    this.terminal = terminal;
    this.findError = findError;
  }

  @Override
  public Startup startup() {
    return Startup.NOTHING;
  }

  @Override
  public Integer call() {
    var error = findError.get().find(code);
    if (output.json()) {
      Json.printPretty(terminal.get(), ErrorText.node(error));
    } else {
      print(error);
    }
    return ExitCode.OK;
  }

  private void print(KnownError error) {
    line("Code", error.code());
    line("Meaning", error.explanation().meaning());
    line("Cause", error.explanation().cause());
    line("Remedy", error.explanation().remedy());
    line("Retry", ErrorText.retry(error.retry()));
    error
        .numbers()
        .forEach(it ->
            line(
                Integer.toString(it.value()),
                it.meaning() + " (" + it.where() + "; " + ErrorText.origin(it.origin()) + ")"));
  }

  private void line(String name, String text) {
    terminal.get().print("%-9s%s".formatted(name, text));
  }
}
