package dev.flightloom.application.media.port.in;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.project.ProjectId;
import java.nio.file.Path;
import java.util.Set;

/** Downloads the media of a flight into a folder; called again, it goes on where it stopped. */
@FunctionalInterface
public interface DownloadMedia {
  /**
   * Returns when every file is there and the manifest is written.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-task.not-found}
   * @throws dev.flightloom.domain.failure.Unavailable when FlightHub, its store or the disk does
   *     not do its part; what has arrived is kept
   */
  Report download(Command command, Listener listener);

  /** What is wanted; an empty set of kinds takes every file. */
  record Command(ProjectId project, TaskId task, Path folder, Set<MediaKind> kinds) {
    public Command {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Is told how far it is, from several threads and often. */
  @FunctionalInterface
  interface Listener {
    /** Bytes count those that were there before, too. */
    void reached(int files, int ofFiles, long bytes, long ofBytes);
  }

  /**
   * What became of it.
   *
   * @param files all that were wanted
   * @param downloaded those that were not there before
   * @param state whether more may follow
   */
  record Report(
      int files, int downloaded, long bytes, MediaState state, boolean capped, Path manifest) {}
}
