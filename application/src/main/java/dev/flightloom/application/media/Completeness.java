package dev.flightloom.application.media;

import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.listing.MediaUpload;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Duration;

/** What the task, its folder and its row in the dock's list say together. */
final class Completeness {

  /** Tasks are listed by their planned begin, which some answers round. */
  private static final Duration AROUND = Duration.ofDays(1);

  private Completeness() {}

  /** A dock uploads after the flight, so that a folder cannot be whole before. */
  static boolean isFlying(FlightTask task) {
    return task.status() instanceof Foreign.Known<TaskStatus>(var status) && !status.isFinal();
  }

  static MediaState of(MediaFolder.Known folder) {
    return folder.isComplete()
        ? new MediaState.Complete(folder.expectedFiles())
        : new MediaState.Arriving(folder.uploadedFiles(), folder.expectedFiles());
  }

  static TaskWindow window(FlightTask task) {
    var begin = task.plannedBegin();
    return new TaskWindow(begin.minus(AROUND), begin.plus(AROUND));
  }

  /** From the word of the list alone; {@code listed} files are there already. */
  static MediaState of(Foreign<MediaUpload> upload, int listed) {
    return switch (upload) {
      case Foreign.Known<MediaUpload>(var word) ->
          switch (word) {
            case UPLOAD_FINISHED -> new MediaState.Complete(listed);
            case UPLOADING -> new MediaState.Underway("the dock is uploading");
            case TO_UPLOAD -> new MediaState.Underway("the dock has not begun to upload");
          };
      case Foreign.Unrecognised<MediaUpload>(var word) ->
          new MediaState.Untold(
              word.isEmpty()
                  ? "FlightHub tells neither of a media folder nor of uploads"
                  : "FlightHub says '" + word + "', which this release does not know");
    };
  }
}
