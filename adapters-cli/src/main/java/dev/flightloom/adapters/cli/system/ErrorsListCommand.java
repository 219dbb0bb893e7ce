package dev.flightloom.adapters.cli.system;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.system.port.in.ListErrors;
import dev.flightloom.domain.system.KnownError;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Lists the errors that can be explained. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = "List the errors of FlightHub that can be explained.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom errors list",
      "  flightloom errors list --search route",
      "  flightloom errors list --retry later --json"
    })
class ErrorsListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ListErrors> listErrors;

  @Option(
      names = "--search",
      order = 20,
      paramLabel = "TEXT",
      description = "Only those that mention this word or number.")
  String text = "";

  @Option(
      names = "--retry",
      order = 21,
      split = ",",
      paramLabel = "RETRY",
      converter = RetryWord.class,
      description =
          "Only those where the same call may succeed later, after-remedy or never; several with"
              + " commas.")
  List<KnownError.Retry> retries = List.of();

  @Mixin OutputOptions output = new OutputOptions();

  ErrorsListCommand(Provider<Terminal> terminal, Provider<ListErrors> listErrors) {
    this.terminal = terminal;
    this.listErrors = listErrors;
  }

  @Override
  public Startup startup() {
    return Startup.NOTHING;
  }

  @Override
  public Integer call() {
    var errors = listErrors.get().list(text, Set.copyOf(retries));
    if (output.json()) {
      Json.printPretty(terminal.get(), Json.list(errors, ErrorText::node));
    } else if (errors.isEmpty()) {
      terminal.get().note("No error of the catalogue matches.");
    } else {
      print(errors);
    }
    return ExitCode.OK;
  }

  private void print(List<KnownError> errors) {
    var table = new Table("CODE", "RETRY", "FLIGHTHUB", "MEANING");
    errors.forEach(it ->
        table.row(
            it.code(),
            ErrorText.word(it.retry()),
            ErrorText.numbers(it),
            it.explanation().meaning()));
    table.printTo(terminal.get());
  }

  /** Reads the words that lists and JSON show. */
  static final class RetryWord implements ITypeConverter<KnownError.Retry> {
    @Override
    public KnownError.Retry convert(String word) {
      for (var retry : KnownError.Retry.values()) {
        if (ErrorText.word(retry).equals(word.toLowerCase(Locale.ROOT))) {
          return retry;
        }
      }
      var known =
          List.of(KnownError.Retry.values()).stream()
              .map(ErrorText::word)
              .collect(Collectors.joining(", "));
      throw new TypeConversionException("'" + word + "' is none of " + known);
    }
  }
}
