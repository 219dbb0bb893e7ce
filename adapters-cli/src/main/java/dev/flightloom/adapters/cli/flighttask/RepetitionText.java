package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.domain.flighttask.Repetition;
import java.util.ArrayList;
import java.util.List;

/** How a task repeats, in one line. */
final class RepetitionText {
  private RepetitionText() {}

  static String of(Repetition.Told told) {
    var parts = new ArrayList<String>();
    parts.add(told.word().word());
    if (told.interval() > 1) {
      parts.add("every " + told.interval());
    }
    add(parts, "weekdays (0 is Sunday)", told.daysOfWeek());
    add(parts, "days", told.daysOfMonth());
    add(parts, "weeks", told.weeksOfMonth());
    add(parts, "starts", told.starts());
    add(
        parts,
        "periods",
        told.periods().stream().map(period -> period.begin() + "/" + period.end()).toList());
    if (told.minimumBatteryPercent() > 0) {
      parts.add("from " + told.minimumBatteryPercent() + " percent of battery");
    }
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String what, List<?> values) {
    if (!values.isEmpty()) {
      parts.add(what + " " + String.join(", ", values.stream().map(Object::toString).toList()));
    }
  }
}
