package dev.flightloom.adapters.cli.system;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.system.port.in.Diagnose;
import dev.flightloom.domain.system.Diagnosis;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks what usually goes wrong, each check with its remedy. */
@Dependent
@Unremovable
@Command(
    name = "doctor",
    description = {
      "Check key, region, host, project permission, storage and clock.",
      "Exit code 1 when a check fails; warnings do not count."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  flightloom doctor", "  flightloom doctor --project Quarry --json"})
class DoctorCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<Diagnose> diagnose;

  @Option(
      names = "--project",
      order = 20,
      paramLabel = "ID|NAME",
      description = "Project whose permission is checked; not needed where there is only one.")
  String project = "";

  @Mixin OutputOptions output = new OutputOptions();

  DoctorCommand(
      Provider<Terminal> terminal, Provider<ModeBanner> banner, Provider<Diagnose> diagnose) {
    this.terminal = terminal;
    this.banner = banner;
    this.diagnose = diagnose;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var diagnosis = diagnose.get().diagnose(project);
    if (output.json()) {
      var node = Json.object().put("healthy", diagnosis.healthy());
      node.set("checks", Json.list(diagnosis.checks(), DoctorCommand::node));
      Json.printPretty(terminal.get(), node);
    } else {
      diagnosis.checks().forEach(this::print);
    }
    return diagnosis.healthy() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void print(Diagnosis.Check check) {
    var screen = terminal.get();
    var verdict = "%-7s".formatted(word(check));
    var style =
        switch (check.verdict()) {
          case PASSED -> Terminal.Style.GREEN;
          case WARNED -> Terminal.Style.YELLOW;
          case FAILED -> Terminal.Style.RED;
          case SKIPPED -> Terminal.Style.DIM;
        };
    screen.print(
        screen.styled(style, verdict) + "  %-20s".formatted(check.name()) + "  " + check.detail());
    if (!check.remedy().isBlank()) {
      screen.print(" ".repeat(9) + "Remedy: " + check.remedy());
    }
  }

  private static JsonNode node(Diagnosis.Check check) {
    return Json.object()
        .put("name", check.name())
        .put("verdict", word(check))
        .put("detail", check.detail())
        .put("remedy", check.remedy());
  }

  private static String word(Diagnosis.Check check) {
    return check.verdict().name().toLowerCase(Locale.ROOT);
  }
}
