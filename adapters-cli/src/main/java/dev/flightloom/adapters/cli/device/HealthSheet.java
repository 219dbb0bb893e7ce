package dev.flightloom.adapters.cli.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;

/** Health messages for people and for programs; grave ones are marked. */
final class HealthSheet {
  private HealthSheet() {}

  static void print(List<DeviceHealth> devices, Terminal terminal) {
    var table = new Table("", "SN", "LEVEL", "CODE", "SINCE", "MESSAGE");
    for (var device : devices) {
      device
          .list()
          .forEach(it ->
              table.row(
                  mark(it),
                  device.sn(),
                  it.level().word(),
                  it.code(),
                  it.begunAt().known().map(Quantities::moment).orElse("not told"),
                  it.text()));
    }
    if (!table.isEmpty()) {
      table.printTo(terminal);
    }
    devices.forEach(it -> silence(it, terminal));
  }

  static ObjectNode node(DeviceHealth health) {
    var node =
        Json.object()
            .put("sn", health.sn().value())
            .put("told", health.messages() instanceof Reading.Told)
            .put("grave", health.list().stream().anyMatch(HealthMessage::isGrave));
    node.set("messages", Json.list(health.list(), HealthSheet::node));
    return node;
  }

  private static ObjectNode node(HealthMessage message) {
    var node =
        Json.object()
            .put("level", message.level().word())
            .put("code", message.code())
            .put("text", message.text())
            .put("module", message.module())
            .put("situation", message.situation().known().map(Foreign::word).orElse(""));
    message.imminent().known().ifPresent(it -> node.put("imminent", it));
    message.begunAt().known().ifPresent(it -> node.put("begunAt", it.toString()));
    message.endedAt().known().ifPresent(it -> node.put("endedAt", it.toString()));
    return node;
  }

  private static String mark(HealthMessage message) {
    return message.isGrave() ? "!" : "";
  }

  /** No message is good only when FlightHub says so. */
  private static void silence(DeviceHealth health, Terminal terminal) {
    switch (health.messages()) {
      case Reading.Told<List<HealthMessage>>(var messages) -> {
        if (messages.isEmpty()) {
          terminal.print(health.sn() + ": no messages");
        }
      }
      case Reading.Untold<List<HealthMessage>> _ ->
          terminal.print(
              health.sn()
                  + ": "
                  + terminal.styled(Terminal.Style.YELLOW, "not told")
                  + " (FlightHub's answer does not have this device)");
    }
  }
}
