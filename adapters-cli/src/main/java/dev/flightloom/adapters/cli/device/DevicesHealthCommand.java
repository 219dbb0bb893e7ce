package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.ShowHealth;
import dev.flightloom.domain.device.DeviceSn;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what devices complain of. */
@Dependent
@Unremovable
@Command(
    name = "health",
    description = "Show the health messages (HMS) of devices.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom devices health 8DCKTEST0001 1AIRTEST0001",
      "  flightloom devices health --all --project Harbour"
    })
class DevicesHealthCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<ShowHealth> showHealth;

  @Parameters(arity = "0..*", paramLabel = "SN", description = "Serial numbers.")
  List<String> numbers = new ArrayList<>();

  @Option(names = "--all", order = 10, description = "Every device of the project.")
  boolean all;

  @Mixin ProjectOptions options = new ProjectOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesHealthCommand(Provider<DeviceDesk> desk, Provider<ShowHealth> showHealth) {
    this.desk = desk;
    this.showHealth = showHealth;
  }

  @Override
  public Startup startup() {
    if (all != numbers.isEmpty() || numbers.stream().anyMatch(String::isBlank)) {
      throw new ParameterException(
          spec.commandLine(), "give serial numbers, or --all for every device of the project");
    }
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var project = desk.get().open(options);
    var asked = numbers.stream().map(DeviceSn::new).toList();
    var health = showHealth.get().show(project, asked);
    var terminal = desk.get().terminal();
    if (options.json()) {
      var node = Json.object().put("capped", health.capped());
      node.set("devices", Json.list(health.items(), HealthSheet::node));
      Json.printPretty(terminal, node);
    } else {
      HealthSheet.print(health.items(), terminal);
    }
    if (health.capped()) {
      terminal.note("FlightHub shows 1,000 devices at most: some may be missing here.");
    }
    return ExitCode.OK;
  }
}
