package dev.flightloom.application.media;

import dev.flightloom.application.media.port.in.DownloadMedia;
import dev.flightloom.application.media.port.out.MediaFolders;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.media.DownloadManifest;
import dev.flightloom.domain.media.DownloadedFile;
import dev.flightloom.domain.media.MediaFile;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Downloads a few files at a time; a failure lets those that are on their way end first. */
public final class DownloadMediaService implements DownloadMedia {

  private static final int AT_ONCE = 4;

  private final MediaQueries media;
  private final MediaReader reader;
  private final MediaFolders folders;
  private final InstantSource clock;

  /** Reads with {@code reader} and writes into {@code folders}. */
  public DownloadMediaService(
      MediaQueries media, MediaReader reader, MediaFolders folders, InstantSource clock) {
    this.media = media;
    this.reader = reader;
    this.folders = folders;
    this.clock = clock;
  }

  @Override
  public Report download(Command command, Listener listener) {
    var flight = new Flight(command.project(), command.task());
    var state = media.tell(flight.project(), flight.task());
    var listing = reader.list(flight);
    var wanted = listing.items().stream().filter(file -> isWanted(command, file)).toList();
    var round = new DownloadRound(flight, command.folder(), wanted, reader, folders, listener);
    var files = all(round, wanted);
    var manifest =
        folders.writeManifest(
            command.folder(),
            new DownloadManifest(
                flight.project(), flight.task(), state, listing.capped(), files, clock.instant()));
    return new Report(
        files.size(), round.downloaded(), round.bytes(), state, listing.capped(), manifest);
  }

  private static boolean isWanted(Command command, MediaFile file) {
    return command.kinds().isEmpty() || command.kinds().stream().anyMatch(file.kind()::is);
  }

  private static List<DownloadedFile> all(DownloadRound round, List<MediaFile> wanted) {
    var room = new Semaphore(AT_ONCE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          wanted.stream().map(file -> threads.submit(() -> round.within(room, file))).toList();
      var files = new ArrayList<DownloadedFile>(wanted.size());
      for (var each : running) {
        files.addAll(each.get());
      }
      round.raise();
      return List.copyOf(files);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DownloadRound.stopped();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Failure failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }
}
