package dev.flightloom.simulator.flighttask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body of a new flight task (contract 6.1), before any check; its components are the members. */
@RegisterForReflection
record CreateRequest(
    @Nullable String name,
    @Nullable String sn,
    @Nullable String waylineUuid,
    @Nullable String timeZone,
    @Nullable Integer rthAltitude,
    @Nullable JsonNode rthMode,
    @Nullable JsonNode waylinePrecisionType,
    @Nullable JsonNode outOfControlActionInFlight,
    @Nullable JsonNode resumableStatus,
    @Nullable JsonNode taskType,
    @Nullable Long beginAt,
    @Nullable Long latestBeginAt,
    @Nullable Long endAt,
    @Nullable JsonNode repeatType,
    @Nullable RepeatOption repeatOption,
    @Nullable List<Long> recurringTaskStartTimeList,
    @Nullable List<List<Long>> continuousTaskPeriods,
    @Nullable Integer minBatteryCapacity,
    @Nullable String landingDockSn) {

  /** On which days it repeats; the weeks come as a number or as a list (contract 6.1). */
  @RegisterForReflection
  record RepeatOption(
      @Nullable Integer interval,
      @Nullable List<Integer> daysOfWeek,
      @Nullable List<Integer> daysOfMonth,
      @Nullable JsonNode weekOfMonth) {}
}
