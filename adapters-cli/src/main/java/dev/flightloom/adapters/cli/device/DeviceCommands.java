package dev.flightloom.adapters.cli.device;

import java.util.List;

/** The commands of this package, for the tree. */
public final class DeviceCommands {
  private DeviceCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(DevicesCommand.class);
  }
}
