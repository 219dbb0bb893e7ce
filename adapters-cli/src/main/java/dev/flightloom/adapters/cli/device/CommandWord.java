package dev.flightloom.adapters.cli.device;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.DeviceCommand;
import java.util.Locale;

/** Words of the command line for commands, as in the REST API. */
enum CommandWord {
  RETURN_HOME,
  RETURN_TO_DOCK,
  CANCEL_RETURN,
  PAUSE_FLIGHT_TASK,
  RESUME_FLIGHT_TASK;

  DeviceCommand command(String homeDock) {
    return switch (this) {
      case RETURN_HOME -> new DeviceCommand.ReturnHome();
      case RETURN_TO_DOCK -> new DeviceCommand.ReturnToDock(new DeviceSn(homeDock));
      case CANCEL_RETURN -> new DeviceCommand.CancelReturn();
      case PAUSE_FLIGHT_TASK -> new DeviceCommand.PauseFlightTask();
      case RESUME_FLIGHT_TASK -> new DeviceCommand.ResumeFlightTask();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
