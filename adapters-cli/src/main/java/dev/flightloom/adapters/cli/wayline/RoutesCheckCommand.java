package dev.flightloom.adapters.cli.wayline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.wayline.port.in.ExplainRoute;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import dev.flightloom.domain.wayline.plan.RouteFinding.Severity;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks KMZ files, all of them, whatever is wrong with one. */
@Dependent
@Unremovable
@Command(
    name = "check",
    description =
        "Check KMZ files for everything that FlightHub refuses without a reason. Sends nothing;"
            + " exits with 1 when a file has a fault.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom routes check fence.kmz",
      "  flightloom routes check routes/*.kmz --json | jq '.[] | select(.ok | not) | .file'"
    })
class RoutesCheckCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ExplainRoute> explainRoute;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "KMZ files.")
  List<Path> files = new ArrayList<>();

  @Mixin OutputOptions output = new OutputOptions();

  RoutesCheckCommand(Provider<Terminal> terminal, Provider<ExplainRoute> explainRoute) {
    this.terminal = terminal;
    this.explainRoute = explainRoute;
  }

  /** What was found in one file; a file that cannot be read has one fault. */
  private record Checked(Path file, List<RouteFinding> findings) {
    boolean isFine() {
      return findings.stream().noneMatch(RouteFinding::isFault);
    }
  }

  @Override
  public Startup startup() {
    return Startup.NOTHING;
  }

  @Override
  public Integer call() {
    var checked = files.stream().map(this::check).toList();
    if (output.json()) {
      Json.printPretty(terminal.get(), Json.list(checked, RoutesCheckCommand::node));
    } else {
      checked.forEach(this::print);
    }
    return checked.stream().allMatch(Checked::isFine) ? ExitCode.OK : ExitCode.FAILED;
  }

  private Checked check(Path file) {
    try {
      return new Checked(file, explainRoute.get().explain(file).findings());
    } catch (Failure refused) {
      return new Checked(
          file,
          List.of(
              new RouteFinding(
                  refused.code(), Severity.FAULT, "", "", refused.message(), refused.remedy())));
    }
  }

  private void print(Checked checked) {
    var verdict = checked.isFine() ? "fit for FlightHub" : "not fit for FlightHub";
    var style = checked.isFine() ? Terminal.Style.GREEN : Terminal.Style.RED;
    terminal.get().print(checked.file + ": " + terminal.get().styled(style, verdict));
    if (!checked.findings.isEmpty()) {
      new RouteText(terminal.get()).printFindings(checked.findings);
    }
  }

  private static ObjectNode node(Checked checked) {
    var node = Json.object().put("file", checked.file.toString()).put("ok", checked.isFine());
    node.set("findings", Json.list(checked.findings, RouteJson::of));
    return node;
  }
}
