package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.FindDevice;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a device tells of itself. */
@Dependent
@Unremovable
@Command(
    name = "show",
    description = "Show everything that a device tells, with units, and what it does not tell.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom devices show 8DCKTEST0001",
      "  flightloom devices show 8DCKTEST0001 --json | jq .readings.weather"
    })
class DevicesShowCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<FindDevice> findDevice;

  @Option(
      names = "--raw",
      order = 30,
      description = "Also show the properties that this release does not read.")
  boolean raw;

  @Mixin DeviceOptions options = new DeviceOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesShowCommand(Provider<DeviceDesk> desk, Provider<FindDevice> findDevice) {
    this.desk = desk;
    this.findDevice = findDevice;
  }

  @Override
  public Startup startup() {
    options.check(spec);
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var project = desk.get().open(options);
    var details = findDevice.get().find(project, options.device());
    var terminal = desk.get().terminal();
    if (options.json()) {
      Json.printPretty(terminal, DeviceSheet.node(details));
    } else {
      DeviceSheet.print(details, raw, terminal);
    }
    return ExitCode.OK;
  }
}
