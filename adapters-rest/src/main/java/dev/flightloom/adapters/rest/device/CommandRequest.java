package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.DeviceCommand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeviceCommandRequest", additionalProperties = Schema.False.class)
record CommandRequest(
    @Schema(
            required = true,
            enumeration = {
              "return-home",
              "return-to-dock",
              "cancel-return",
              "pause-flight-task",
              "resume-flight-task"
            },
            implementation = String.class)
        Word command,
    @Schema(
            description = "The dock to return to; only and always with return-to-dock.",
            examples = "8DCKTEST0002")
        String homeDock) {

  /** Our words for commands. */
  enum Word {
    RETURN_HOME,
    RETURN_TO_DOCK,
    CANCEL_RETURN,
    PAUSE_FLIGHT_TASK,
    RESUME_FLIGHT_TASK
  }

  static CommandRequest read(Members in) {
    var word = in.required("command", in.word("command", Word.class), Word.RETURN_HOME);
    var dock = in.text("homeDock").filter(it -> !it.isBlank());
    if (word == Word.RETURN_TO_DOCK) {
      in.required("homeDock", dock, "");
    } else if (dock.isPresent()) {
      in.violations().add(in.path("homeDock"), "only goes with return-to-dock");
    }
    return new CommandRequest(word, dock.orElse(""));
  }

  DeviceCommand toCommand() {
    return switch (command) {
      case RETURN_HOME -> new DeviceCommand.ReturnHome();
      case RETURN_TO_DOCK -> new DeviceCommand.ReturnToDock(new DeviceSn(homeDock));
      case CANCEL_RETURN -> new DeviceCommand.CancelReturn();
      case PAUSE_FLIGHT_TASK -> new DeviceCommand.PauseFlightTask();
      case RESUME_FLIGHT_TASK -> new DeviceCommand.ResumeFlightTask();
    };
  }
}
