package dev.flightloom.application.media;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.media.port.in.ListMedia;
import dev.flightloom.application.media.port.in.TellMediaState;
import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.Comparator;

/** Everything that is only read about the media of flights. */
public final class MediaQueries implements ListMedia, TellMediaState {

  private final FlightMedia media;
  private final FlightTasks tasks;

  /** Asks {@code media} and {@code tasks} each time. */
  public MediaQueries(FlightMedia media, FlightTasks tasks) {
    this.media = media;
    this.tasks = tasks;
  }

  @Override
  public Listing<MediaFile> list(ProjectId project, TaskId task) {
    var listing = media.list(project, task).orElseThrow(() -> unknown(project, task));
    var byName = Comparator.comparing(MediaFile::fileName).thenComparing(it -> it.id().value());
    return new Listing<>(listing.items().stream().sorted(byName).toList(), listing.capped());
  }

  @Override
  public MediaState tell(ProjectId project, TaskId task) {
    var found = task(project, task);
    if (Completeness.isFlying(found)) {
      return new MediaState.Underway("the flight is not over: " + found.status().word());
    }
    return switch (found.mediaFolder()) {
      case MediaFolder.Known known -> Completeness.of(known);
      case MediaFolder.Untold _ -> fromTheList(project, found);
    };
  }

  /** Where the task tells of no folder, its row in the list of its dock says how far it is. */
  private MediaState fromTheList(ProjectId project, FlightTask task) {
    var row =
        tasks.list(project, task.dock(), Completeness.window(task)).stream()
            .filter(it -> it.id().equals(task.id()))
            .findFirst();
    if (row.isEmpty()) {
      return new MediaState.Untold("FlightHub tells neither of a media folder nor of uploads");
    }
    return Completeness.of(row.get().mediaUpload(), list(project, task.id()).items().size());
  }

  /**
   * The task itself.
   *
   * @throws NotFound {@code flight-task.not-found}
   */
  public FlightTask task(ProjectId project, TaskId task) {
    return tasks.find(project, task).orElseThrow(() -> unknown(project, task));
  }

  static NotFound unknown(ProjectId project, TaskId task) {
    return new NotFound(
        "flight-task.not-found",
        "Project " + project + " has no flight task " + task + ".",
        "Check the task's id and the project.");
  }
}
