package dev.flightloom.adapters.rest.device;

import dev.flightloom.application.device.port.in.FindDevice;
import dev.flightloom.domain.device.report.Measurement;
import dev.flightloom.domain.device.report.StateReport;
import dev.flightloom.domain.device.report.Unit;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeviceDetails", description = "A device and what it tells of itself now.")
record DeviceStateResponse(
    @Schema(required = true) DeviceResponse device,
    @Schema(
            required = true,
            description =
                "dock, aircraft, controller, other, empty (nothing told) or offline (FlightHub"
                    + " refuses to tell). An offline device may show last known values: see online"
                    + " of the device.",
            examples = "dock")
        String kind,
    @Schema(
            required = true,
            description =
                "Groups of values that were told; a name ends with its unit, such as"
                    + " windInMetresPerSecond.",
            examples = "{\"weather\": {\"rainfall\": \"no_rain\", \"windInMetresPerSecond\": 3.1}}")
        Map<String, Map<String, Object>> readings,
    @Schema(
            required = true,
            description = "What could be told and was not: neither good nor bad.",
            examples = "[\"housing.emergencyStop\"]")
        List<String> untold,
    @Schema(
            required = true,
            description = "Properties that this release does not read, as text by their path.",
            examples = "{\"job_number\": \"1204\"}")
        Map<String, String> others) {

  static DeviceStateResponse of(FindDevice.Details details) {
    var report = StateReport.of(details.snapshot().state());
    var readings = new LinkedHashMap<String, Map<String, Object>>();
    var untold = new ArrayList<String>();
    for (var it : report.measurements()) {
      switch (it.value()) {
        case Reading.Told<Measurement.Value>(var value) ->
            readings
                .computeIfAbsent(it.group(), _ -> new LinkedHashMap<>())
                .put(name(it), plain(value));
        case Reading.Untold<Measurement.Value> _ -> untold.add(it.group() + "." + name(it));
      }
    }
    return new DeviceStateResponse(
        DeviceResponse.of(details.placement()),
        report.kind(),
        readings,
        untold,
        details.snapshot().others());
  }

  private static String name(Measurement measurement) {
    return measurement.unit() == Unit.NONE
        ? measurement.name()
        : measurement.name() + "In" + measurement.unit().camelName();
  }

  private static Object plain(Measurement.Value value) {
    return switch (value) {
      case Measurement.Value.Whole(var number) -> number;
      case Measurement.Value.Decimal(var number) -> number;
      case Measurement.Value.Text(var text) -> text;
    };
  }
}
