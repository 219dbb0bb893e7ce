package dev.flightloom.adapters.flighthub.flighttask;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A flight task as FlightHub writes it (contract chapter 6.6), a record as long as the page. */
record FlightTaskWire(
    @Nullable String name,
    @Nullable String uuid,
    @Nullable String taskType,
    @Nullable String status,
    @Nullable String sn,
    @Nullable String waylineUuid,
    @Nullable OffsetDateTime beginAt,
    @Nullable OffsetDateTime endAt,
    @Nullable String outOfControlActionInFlight,
    @Nullable Integer rthAltitude,
    @Nullable String rthMode,
    @Nullable String resumableStatus,
    @Nullable FolderWire folderInfo,
    @Nullable String repeatType,
    @Nullable Integer interval,
    @Nullable List<@Nullable Integer> daysOfWeek,
    @Nullable List<@Nullable Integer> daysOfMonth,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<@Nullable Integer> weekOfMonth,
    @Nullable List<@Nullable String> recurringTaskStartTimeList,
    @Nullable List<@Nullable List<@Nullable String>> continuousTaskPeriods,
    @Nullable Integer minBatteryCapacity) {

  /** The media folder; the seed's example lacks it. */
  record FolderWire(
      @Nullable Long folderId,
      @Nullable Integer expectedFileCount,
      @Nullable Integer uploadedFileCount) {}

  /** The same task, known to have everything that may not be missing. */
  FlightTaskWire complete() {
    var task = Mandatory.of("the flight task");
    task.present("name", name);
    task.text("uuid", uuid);
    task.present("task_type", taskType);
    task.present("status", status);
    task.text("sn", sn);
    task.text("wayline_uuid", waylineUuid);
    task.present("begin_at", beginAt);
    task.present("end_at", endAt);
    task.present("out_of_control_action_in_flight", outOfControlActionInFlight);
    task.present("rth_altitude", rthAltitude);
    task.present("rth_mode", rthMode);
    task.present("resumable_status", resumableStatus);
    return this;
  }
}
