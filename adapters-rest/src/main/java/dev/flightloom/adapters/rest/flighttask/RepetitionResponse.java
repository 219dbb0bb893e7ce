package dev.flightloom.adapters.rest.flighttask;

import dev.flightloom.domain.flighttask.Repetition;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a task repeats; {@code Untold} is not written. */
@RegisterForReflection
sealed interface RepetitionResponse {

  @Schema(
      name = "FlightRepetition",
      description = "How a task repeats, in FlightHub's words; lists are empty where not told.")
  @RegisterForReflection
  record Series(
      @Schema(
              required = true,
              description =
                  "nonrepeating, daily, weekly, absolute_monthly, relative_monthly, or a word added"
                      + " since.",
              examples = "weekly")
          String rule,
      @Schema(required = true, description = "0 where not told.") int interval,
      @Schema(required = true, description = "0 is Sunday.") List<Integer> daysOfWeek,
      @Schema(required = true) List<Integer> daysOfMonth,
      @Schema(required = true) List<Integer> weeksOfMonth,
      @Schema(required = true, description = "Start times of a day.") List<Instant> starts,
      @Schema(required = true) List<Period> periods,
      @Schema(required = true, description = "0 where not told.") int minimumBatteryPercent)
      implements RepetitionResponse {}

  @Schema(name = "RepeatedPeriod", description = "Part of a day.")
  @RegisterForReflection
  record Period(@Schema(required = true) Instant begin, @Schema(required = true) Instant end) {}

  @RegisterForReflection
  record Untold() implements RepetitionResponse {}

  static RepetitionResponse of(Repetition repetition) {
    return switch (repetition) {
      case Repetition.Told told ->
          new Series(
              told.word().word(),
              told.interval(),
              told.daysOfWeek(),
              told.daysOfMonth(),
              told.weeksOfMonth(),
              told.starts(),
              told.periods().stream().map(it -> new Period(it.begin(), it.end())).toList(),
              told.minimumBatteryPercent());
      case Repetition.Untold _ -> new Untold();
    };
  }
}
