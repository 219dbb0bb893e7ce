package dev.flightloom.adapters.rest.flighttask.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of an order, for the document; {@link OrderReader} reads it. */
@Schema(
    name = "FlightTaskOrder",
    description = "A flight to order or to check.",
    additionalProperties = Schema.False.class)
record TaskOrderRequest(
    @Schema(
            description = "Name of the task; without it that of the route.",
            maxLength = 100,
            examples = "Fence check 07")
        String name,
    @Schema(
            required = true,
            description = "Serial number of the dock, never of the aircraft.",
            examples = "8DCKTEST0001")
        String dock,
    @Schema(description = "Another dock to land at; only frog-jump tasks do.") String landingDock,
    @Schema(required = true, description = "Id or exact name of the route.", examples = "quay-wall")
        String route,
    @Schema(
            required = true,
            description = "Name of the TZ database, in whose days a series is counted.",
            examples = "Europe/Berlin")
        String timeZone,
    @Schema(
            required = true,
            minimum = "15",
            maximum = "1500",
            description = "Metres above the place of take-off.",
            examples = "60")
        int returnAltitudeInMetres,
    @Schema(
            enumeration = {"optimal", "preset"},
            defaultValue = "preset")
        String returnMode,
    @Schema(
            enumeration = {"gps", "rtk"},
            defaultValue = "rtk")
        String precision,
    @Schema(
            enumeration = {"return-home", "continue-task"},
            defaultValue = "return-home",
            description = "What the aircraft does when it loses the remote link.")
        String lostLinkAction,
    @Schema(
            enumeration = {"auto", "manual"},
            defaultValue = "manual",
            description = "Whether an interrupted task goes on by itself.")
        String resumePolicy,
    @Schema(required = true) ScheduleRequest schedule,
    @Schema(
            defaultValue = "false",
            description =
                "Use the name as it is. Otherwise a mark such as #6f1c2a is put behind it, the"
                    + " beginning of the audit entry's id, so that a lost answer can be looked up.")
        boolean exactName,
    @Schema(
            description = "Codes of the findings that you override, each by name; audited.",
            examples = "[\"battery.low\"]")
        List<String> overrides) {

  /** When it flies. */
  @Schema(
      name = "FlightSchedule",
      description = "When to fly; which members apply depends on the type.",
      additionalProperties = Schema.False.class)
  record ScheduleRequest(
      @Schema(
              required = true,
              enumeration = {"immediate", "timed", "recurring", "continuous"})
          String type,
      @Schema(format = "date-time", description = "timed: the begin.") String begin,
      @Schema(format = "date-time", description = "timed: the end of the start window, if one.")
          String latestBegin,
      @Schema(description = "recurring: 1 to 48 start times (RFC 3339) of one day.")
          List<String> starts,
      @Schema(description = "continuous: 1 to 48 periods of one day.") List<PeriodRequest> periods,
      @Schema(description = "recurring, continuous: on which days.") RepeatRequest repeat,
      @Schema(format = "date-time", description = "recurring, continuous: end of the series.")
          String end,
      @Schema(minimum = "50", maximum = "100", description = "continuous: least charge to start.")
          int minimumBatteryPercent) {}

  /** Part of a day. */
  @Schema(name = "FlightPeriod", additionalProperties = Schema.False.class)
  record PeriodRequest(
      @Schema(required = true, format = "date-time") String begin,
      @Schema(required = true, format = "date-time") String end) {}

  /** On which days a series flies. */
  @Schema(name = "FlightRepeat", additionalProperties = Schema.False.class)
  record RepeatRequest(
      @Schema(
              required = true,
              enumeration = {"once", "daily", "weekly", "monthly-by-date", "monthly-by-weekday"})
          String rule,
      @Schema(minimum = "1", defaultValue = "1", description = "Every so many days, weeks, months.")
          int interval,
      @Schema(description = "Such as monday; for weekly and monthly-by-weekday.")
          List<String> weekdays,
      @Schema(description = "1 to 31; for monthly-by-date.") List<Integer> days,
      @Schema(minimum = "1", maximum = "4", description = "For monthly-by-weekday.") int week) {}
}
