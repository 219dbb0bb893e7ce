package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a dock's list (contract chapter 6.3), a record as long as the page. The actual times
 * are texts, for they are empty until something happened.
 */
record ListedTaskWire(
    @Nullable String uuid,
    @Nullable String name,
    @Nullable String taskType,
    @Nullable String status,
    @Nullable String sn,
    @Nullable String landingDockSn,
    @Nullable String waylineUuid,
    @Nullable OffsetDateTime beginAt,
    @Nullable OffsetDateTime endAt,
    @Nullable String runAt,
    @Nullable String completedAt,
    @Nullable String mediaUploadStatus,
    @Nullable String resumableStatus,
    @Nullable Boolean isBreakPointResume,
    @Nullable Integer currentWaypointIndex,
    @Nullable Integer totalWaypoints,
    @Nullable String flightType,
    @Nullable String flightStatus,
    @Nullable Long folderId,
    @Nullable List<@Nullable OperationWire> operations,
    @Nullable List<@Nullable ExceptionWire> exceptions) {

  /** Somebody who acted on the task. */
  record OperationWire(@Nullable String operatorAccount) {}

  /** Something that went wrong. */
  record ExceptionWire(
      @Nullable Long code,
      @Nullable String message,
      @Nullable String happenAt,
      @Nullable String sn) {}

  /** The list, which is null when it is empty (contract chapter 1.5, rule 2). */
  record ListWire(@Nullable List<@Nullable ListedTaskWire> list) {}

  /** The same row, known to have everything that may not be missing. */
  ListedTaskWire complete() {
    var task = Mandatory.of("a row of the flight task list");
    task.text("uuid", uuid);
    task.present("name", name);
    task.present("task_type", taskType);
    task.present("status", status);
    task.text("sn", sn);
    task.text("wayline_uuid", waylineUuid);
    task.present("begin_at", beginAt);
    task.present("end_at", endAt);
    return this;
  }
}
