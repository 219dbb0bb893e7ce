package dev.flightloom.adapters.rest.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeviceHealth", description = "What one device complains of.")
record DeviceHealthResponse(
    @Schema(required = true, examples = "8DCKTEST0001") String sn,
    @Schema(
            required = true,
            description = "false when FlightHub's answer does not have the device at all.")
        boolean told,
    @Schema(
            required = true,
            description = "A warning, or a level that this release does not know, is imminent.")
        boolean grave,
    @Schema(required = true) List<Message> messages) {

  @Schema(name = "HealthMessage", description = "One message of the health management system.")
  record Message(
      @Schema(
              required = true,
              description = "notification, reminder, warning, or a word added since.")
          String level,
      @Schema(required = true, examples = "0x16100083") String code,
      @Schema(required = true, description = "In the configured language.") String text,
      @Schema(
              required = true,
              enumeration = {"yes", "no", "untold"},
              description = "Whether it is about to matter.")
          String imminent,
      @Schema(required = true, description = "on_the_ground, in_the_sky or empty.")
          String situation,
      @Schema(required = true, examples = "device_management") String module,
      @Schema(required = true, description = "drone_nest is a dock.") String source,
      @Schema(required = true) String id,
      @Schema(description = "Absent when untold.", implementation = Instant.class)
          @JsonInclude(Include.NON_EMPTY)
          String begunAt,
      @Schema(description = "Absent while it lasts.", implementation = Instant.class)
          @JsonInclude(Include.NON_EMPTY)
          String endedAt,
      @Schema(required = true) Map<String, String> arguments,
      @Schema(required = true, description = "Codes of the messages that it consists of.")
          List<String> parts) {

    static Message of(HealthMessage message) {
      return new Message(
          message.level().word(),
          message.code(),
          message.text(),
          message.imminent().known().map(it -> it ? "yes" : "no").orElse("untold"),
          message.situation().known().map(Foreign::word).orElse(""),
          message.module(),
          message.source(),
          message.id(),
          text(message.begunAt()),
          text(message.endedAt()),
          message.arguments(),
          message.parts().stream().map(HealthMessage::code).toList());
    }

    private static String text(Reading<Instant> time) {
      return time.known().map(Instant::toString).orElse("");
    }
  }

  static DeviceHealthResponse of(DeviceHealth health) {
    return new DeviceHealthResponse(
        health.sn().value(),
        health.messages().known().isPresent(),
        health.list().stream().anyMatch(HealthMessage::isGrave),
        health.list().stream().map(Message::of).toList());
  }
}
