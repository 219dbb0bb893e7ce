package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.domain.flighttask.RepeatWord;
import dev.flightloom.domain.flighttask.Repetition;
import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the members of a series, which only newer answers have (contract chapter 6.6). */
final class RepetitionReader {
  private RepetitionReader() {}

  static Repetition read(FlightTaskWire wire) {
    if (wire.repeatType() == null) {
      return Repetition.UNTOLD;
    }
    return new Repetition.Told(
        Foreign.of(RepeatWord.class, wire.repeatType()),
        number(wire.interval()),
        ListedTaskWireMapper.present(wire.daysOfWeek()),
        ListedTaskWireMapper.present(wire.daysOfMonth()),
        ListedTaskWireMapper.present(wire.weekOfMonth()),
        times(wire.recurringTaskStartTimeList()),
        periods(wire.continuousTaskPeriods()),
        number(wire.minBatteryCapacity()));
  }

  private static List<Instant> times(@Nullable List<@Nullable String> times) {
    return ListedTaskWireMapper.present(times).stream()
        .flatMap(time -> TaskTimes.read(time).stream())
        .toList();
  }

  private static List<FlightPeriod> periods(
      @Nullable List<@Nullable List<@Nullable String>> periods) {
    return ListedTaskWireMapper.present(periods).stream()
        .flatMap(pair -> period(times(pair)).stream())
        .toList();
  }

  private static Optional<FlightPeriod> period(List<Instant> pair) {
    return pair.size() == 2 && pair.getLast().isAfter(pair.getFirst())
        ? Optional.of(new FlightPeriod(pair.getFirst(), pair.getLast()))
        : Optional.empty();
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
