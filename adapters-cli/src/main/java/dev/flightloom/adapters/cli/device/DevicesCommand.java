package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of devices. */
@Command(
    name = "devices",
    description = "Show docks, aircraft and controllers, and tell them what to do.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      DevicesListCommand.class,
      DevicesShowCommand.class,
      DevicesHealthCommand.class,
      DevicesCommandCommand.class,
      DevicesCameraCommand.class,
      DevicesLensCommand.class,
      DevicesControlCommand.class,
      DevicesReleaseCommand.class,
      DevicesQualityCommand.class,
      DevicesRtkCommand.class,
      DevicesRelayCommand.class
    })
class DevicesCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
