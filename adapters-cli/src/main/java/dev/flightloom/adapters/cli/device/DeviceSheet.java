package dev.flightloom.adapters.cli.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.device.port.in.FindDevice;
import dev.flightloom.domain.device.report.Measurement;
import dev.flightloom.domain.device.report.StateReport;
import dev.flightloom.domain.device.report.Unit;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.util.Locale;

/** Everything about one device on one sheet, for people and for programs. */
final class DeviceSheet {
  private static final String LINE = "  %-24s%s";

  private DeviceSheet() {}

  static void print(FindDevice.Details details, boolean raw, Terminal terminal) {
    var device = details.placement().device();
    terminal.print(device.title() + ", " + device.model().title());
    line("online", DeviceNodes.online(device), terminal);
    details.placement().partner().known().ifPresent(it -> line("paired with", it, terminal));
    device.cameras().forEach(it -> line("camera " + it.index(), DeviceNodes.choices(it), terminal));
    var report = StateReport.of(details.snapshot().state());
    if (report.measurements().isEmpty()) {
      line("state", without(report.kind()), terminal);
    }
    print(report, terminal);
    var others = details.snapshot().others();
    if (raw) {
      terminal.print("other properties");
      others.forEach((path, text) -> line(path, text, terminal));
    } else if (!others.isEmpty()) {
      terminal.note(others.size() + " more with --raw.");
    }
  }

  static ObjectNode node(FindDevice.Details details) {
    var report = StateReport.of(details.snapshot().state());
    var node = Json.object();
    node.set("device", DeviceNodes.node(details.placement()));
    node.put("kind", report.kind());
    var readings = node.putObject("readings");
    var untold = node.putArray("untold");
    for (var it : report.measurements()) {
      switch (it.value()) {
        case Reading.Told<Measurement.Value>(var value) ->
            put(readings.withObjectProperty(it.group()), name(it), value);
        case Reading.Untold<Measurement.Value> _ -> untold.add(it.group() + "." + name(it));
      }
    }
    var others = node.putObject("others");
    details.snapshot().others().forEach(others::put);
    return node;
  }

  private static void print(StateReport report, Terminal terminal) {
    var group = "";
    for (var it : report.measurements()) {
      if (!it.group().equals(group)) {
        group = it.group();
        terminal.print(spaced(group));
      }
      line(spaced(it.name()), text(it, terminal), terminal);
    }
  }

  private static String text(Measurement measurement, Terminal terminal) {
    return switch (measurement.value()) {
      case Reading.Told<Measurement.Value>(var value) -> text(value, measurement.unit());
      case Reading.Untold<Measurement.Value> _ ->
          terminal.styled(Terminal.Style.YELLOW, "not told");
    };
  }

  private static String text(Measurement.Value value, Unit unit) {
    return switch (value) {
      case Measurement.Value.Text(var text) -> text;
      case Measurement.Value.Decimal(var number) -> (number + " " + unit.symbol()).strip();
      case Measurement.Value.Whole(var number) -> text(number, unit);
    };
  }

  private static String text(long number, Unit unit) {
    return switch (unit) {
      case BYTES -> Quantities.bytes(number);
      case SECONDS -> Quantities.duration(Duration.ofSeconds(number));
      case NONE,
          METRES,
          METRES_PER_SECOND,
          DEGREES,
          CELSIUS,
          PERCENT,
          MILLIVOLTS,
          KILOBYTES_PER_SECOND ->
          (number + " " + unit.symbol()).strip();
    };
  }

  private static String without(String kind) {
    return switch (kind) {
      case "offline" -> "FlightHub tells nothing: the device is offline";
      case "empty" -> "not told, mostly because the device is offline";
      default -> "of a class that this release does not read; see --raw";
    };
  }

  private static void line(String name, Object value, Terminal terminal) {
    terminal.print(LINE.formatted(name, value).stripTrailing());
  }

  /** The name of a measurement with its unit, as in the REST API. */
  private static String name(Measurement it) {
    return it.unit() == Unit.NONE ? it.name() : it.name() + "In" + it.unit().camelName();
  }

  private static void put(ObjectNode node, String name, Measurement.Value value) {
    switch (value) {
      case Measurement.Value.Text(var text) -> node.put(name, text);
      case Measurement.Value.Decimal(var number) -> node.put(name, number);
      case Measurement.Value.Whole(var number) -> node.put(name, number);
    }
  }

  private static String spaced(String camel) {
    return camel.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
