package dev.flightloom.domain.flighttask;

import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.MediaUpload;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One look at a task; the row of its dock's list is untold where the list does not show it.
 *
 * @param overdue accepted but not flying: the planned begin is past and it still waits, which
 *     happens silently when the return altitude is too high (contract chapter 15, pain 12)
 */
public record TaskSighting(Instant at, FlightTask task, Reading<ListedTask> row, boolean overdue) {
  private static final Set<TaskStatus> NOT_FLYING =
      Set.of(TaskStatus.WAITING, TaskStatus.PREPARING, TaskStatus.QUEUE_FOR_TAKEOFF);

  /** The sighting of {@code task} at a moment, with that much patience for a late begin. */
  public static TaskSighting of(
      Instant at, FlightTask task, Reading<ListedTask> row, Duration grace) {
    var late = at.isAfter(task.plannedBegin().plus(grace));
    return new TaskSighting(at, task, row, late && NOT_FLYING.stream().anyMatch(task.status()::is));
  }

  /** True when the task does not change any more by itself. */
  public boolean isOver() {
    return is(TaskStatus::isFinal);
  }

  /** True when every photo has arrived, or none will come as it never flew. */
  public boolean hasAllMedia() {
    var neverFlew = task.status().is(TaskStatus.STARTING_FAILURE);
    var folder =
        task.mediaFolder() instanceof MediaFolder.Known known
            && known.expectedFiles() > 0
            && known.isComplete();
    var listed = row.is(it -> it.mediaUpload().is(MediaUpload.UPLOAD_FINISHED));
    return neverFlew || folder || listed;
  }

  /** True when a person would call it the same as {@code other}. */
  public boolean looksLike(TaskSighting other) {
    return task.equals(other.task) && row.equals(other.row) && overdue == other.overdue;
  }

  private boolean is(Predicate<TaskStatus> what) {
    return task.status() instanceof Foreign.Known<TaskStatus>(var it) && what.test(it);
  }
}
