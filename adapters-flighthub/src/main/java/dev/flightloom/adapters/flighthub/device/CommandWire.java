package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.flightloom.domain.device.control.DeviceCommand;
import org.jspecify.annotations.Nullable;

/** A command (contract chapter 4.3); only a return to another dock has data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommandWire(String deviceCommand, @Nullable Data deviceCmdData) {

  /** The dock to return to. */
  record Data(String homeDockSn) {}

  static CommandWire of(DeviceCommand command) {
    var data =
        command instanceof DeviceCommand.ReturnToDock(var dock) ? new Data(dock.value()) : null;
    return new CommandWire(command.word(), data);
  }
}
