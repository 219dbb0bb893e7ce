package dev.flightloom.domain.flighttask;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;

/**
 * What FlightHub tells of one flight task (contract chapter 6.6); begin and end are planned times,
 * the return altitude is in metres above the dock.
 */
public record FlightTask(
    TaskId id,
    String name,
    Foreign<TaskType> type,
    Foreign<TaskStatus> status,
    DeviceSn dock,
    WaylineId wayline,
    Instant plannedBegin,
    Instant plannedEnd,
    Foreign<LostLinkAction> lostLinkAction,
    int returnAltitudeInMetres,
    Foreign<ReturnMode> returnMode,
    Foreign<ResumePolicy> resumePolicy,
    MediaFolder mediaFolder,
    Repetition repetition) {

  /** A task of an answer that tells nothing of its repetition, such as the seed's. */
  public FlightTask(
      TaskId id,
      String name,
      Foreign<TaskType> type,
      Foreign<TaskStatus> status,
      DeviceSn dock,
      WaylineId wayline,
      Instant plannedBegin,
      Instant plannedEnd,
      Foreign<LostLinkAction> lostLinkAction,
      int returnAltitudeInMetres,
      Foreign<ReturnMode> returnMode,
      Foreign<ResumePolicy> resumePolicy,
      MediaFolder mediaFolder) {
    this(
        id,
        name,
        type,
        status,
        dock,
        wayline,
        plannedBegin,
        plannedEnd,
        lostLinkAction,
        returnAltitudeInMetres,
        returnMode,
        resumePolicy,
        mediaFolder,
        Repetition.UNTOLD);
  }
}
