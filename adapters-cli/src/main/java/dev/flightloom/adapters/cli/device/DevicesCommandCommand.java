package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.CommandDevice;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a dock to do something with its aircraft. */
@Dependent
@Unremovable
@Command(
    name = "command",
    description = {
      "Tell a dock to do something with its aircraft, at once.",
      "Needs flightloom.commands.enabled=true; the attempt is written into the audit journal."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom devices command 8DCKTEST0001 return-home",
      "  flightloom devices command 8DCKTEST0001 return-to-dock --home-dock 8DCKTEST0002"
    })
class DevicesCommandCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<CommandDevice> commandDevice;

  @Parameters(index = "1", paramLabel = "COMMAND", description = "One of ${COMPLETION-CANDIDATES}.")
  CommandWord command = CommandWord.RETURN_HOME;

  @Option(
      names = "--home-dock",
      order = 10,
      paramLabel = "SN",
      description = "Dock to return to; only and always with return-to-dock.")
  String homeDock = "";

  @Mixin DeviceOptions options = new DeviceOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesCommandCommand(Provider<DeviceDesk> desk, Provider<CommandDevice> commandDevice) {
    this.desk = desk;
    this.commandDevice = commandDevice;
  }

  @Override
  public Startup startup() {
    options.check(spec);
    if (homeDock.isBlank() == (command == CommandWord.RETURN_TO_DOCK)) {
      throw new ParameterException(
          spec.commandLine(), "return-to-dock needs --home-dock, and no other command takes it");
    }
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var project = desk.get().open(options);
    var wish =
        new CommandDevice.Command(
            desk.get().actor(), project, options.device(), command.command(homeDock));
    return desk.get().tell(commandDevice.get().command(wish), options.json(), command.toString());
  }
}
