package dev.flightloom.adapters.flighthub.flighttask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as FlightHub reads it (contract chapter 6.1), a record as long as the page; times are
 * Unix seconds, and a member that does not apply is left out, {@code begin_at} of an immediate task
 * above all.
 */
@JsonInclude(Include.NON_NULL)
record TaskOrderWire(
    String name,
    String sn,
    String waylineUuid,
    String timeZone,
    int rthAltitude,
    String rthMode,
    String waylinePrecisionType,
    String outOfControlActionInFlight,
    String resumableStatus,
    String taskType,
    @Nullable Long beginAt,
    @Nullable Long latestBeginAt,
    @Nullable Long endAt,
    @Nullable String repeatType,
    @Nullable RepeatOptionWire repeatOption,
    @Nullable List<Long> recurringTaskStartTimeList,
    @Nullable List<List<Long>> continuousTaskPeriods,
    @Nullable Integer minBatteryCapacity,
    @Nullable String landingDockSn) {

  /** Details of a series; days of the week count from 0, which is Sunday. */
  @JsonInclude(Include.NON_NULL)
  record RepeatOptionWire(
      int interval,
      @Nullable List<Integer> daysOfWeek,
      @Nullable List<Integer> daysOfMonth,
      @Nullable Integer weekOfMonth) {}
}
