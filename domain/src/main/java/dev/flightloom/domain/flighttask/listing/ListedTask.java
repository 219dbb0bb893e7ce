package dev.flightloom.domain.flighttask.listing;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import java.util.List;

/**
 * One row of a dock's list (contract chapter 6.3), as long as the page.
 *
 * @param resumePolicy the empty word where the task cannot be resumed
 * @param flightType digits whose meaning is not documented, as they came
 * @param flightStatus digits whose meaning is not documented, as they came
 * @param operators accounts that acted on the task
 */
public record ListedTask(
    TaskId id,
    String name,
    Foreign<TaskType> type,
    Foreign<TaskStatus> status,
    DeviceSn dock,
    LandingDock landing,
    WaylineId wayline,
    Instant plannedBegin,
    Instant plannedEnd,
    ActualTimes actual,
    Foreign<MediaUpload> mediaUpload,
    MediaFolderId mediaFolder,
    Foreign<ResumePolicy> resumePolicy,
    boolean resumed,
    WaypointProgress progress,
    String flightType,
    String flightStatus,
    List<String> operators,
    List<TaskTrouble> troubles) {
  public ListedTask {
    operators = List.copyOf(operators);
    troubles = List.copyOf(troubles);
  }
}
