package dev.flightloom.application.media;

import dev.flightloom.application.media.port.in.DownloadMedia.Listener;
import dev.flightloom.application.media.port.out.MediaFolders;
import dev.flightloom.application.media.port.out.MediaFolders.Standing;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.media.DownloadedFile;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** One run of a download: which file is how far, and what went wrong first; thread-safe. */
final class DownloadRound {

  private final Flight flight;
  private final Path folder;
  private final MediaReader reader;
  private final MediaFolders folders;
  private final Listener listener;
  private final Map<MediaId, String> names;
  private final int files;
  private final long allBytes;
  private final Map<MediaId, Long> reached = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger downloaded = new AtomicInteger();
  private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();

  // Six parameters: the round is the context that keeps every other signature short.
  DownloadRound(
      Flight flight,
      Path folder,
      List<MediaFile> wanted,
      MediaReader reader,
      MediaFolders folders,
      Listener listener) {
    this.flight = flight;
    this.folder = folder;
    this.reader = reader;
    this.folders = folders;
    this.listener = listener;
    this.names = DownloadNames.of(wanted);
    this.files = wanted.size();
    this.allBytes = wanted.stream().mapToLong(MediaFile::sizeInBytes).sum();
  }

  /** The file once it is there; nothing when the round ended before. */
  List<DownloadedFile> within(Semaphore room, MediaFile file) throws InterruptedException {
    room.acquire();
    try {
      return failures.isEmpty() ? List.of(fetched(file)) : List.of();
    } catch (Failure failure) {
      failures.add(failure);
      return List.of();
    } finally {
      room.release();
    }
  }

  int downloaded() {
    return downloaded.get();
  }

  long bytes() {
    return reached.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Raises the first failure, if there is one. */
  void raise() {
    var first = failures.peek();
    if (first != null) {
      throw first;
    }
  }

  static Unavailable stopped() {
    return new Unavailable(
        "media.interrupted",
        "The download was stopped.",
        "The same command goes on where it stopped.");
  }

  private DownloadedFile fetched(MediaFile file) {
    var name = names.getOrDefault(file.id(), file.fileName());
    var sha256 =
        switch (folders.standing(folder, name, file)) {
          case Standing.Complete(var known) -> known;
          case Standing.Part(var bytes) -> rest(file, name, bytes);
        };
    done.incrementAndGet();
    tell(file, file.sizeInBytes());
    return new DownloadedFile(file, name, sha256);
  }

  private String rest(MediaFile file, String name, long offset) {
    try (var bytes = reader.open(flight, file.id(), offset, Long.MAX_VALUE - offset)) {
      folders.append(folder, name, file, offset, bytes, length -> tell(file, length));
    } catch (IOException e) {
      throw new IllegalStateException("our streams close without trouble", e);
    }
    downloaded.incrementAndGet();
    return folders.finish(folder, name, file);
  }

  private void tell(MediaFile file, long length) {
    if (Thread.currentThread().isInterrupted()) {
      throw stopped();
    }
    reached.put(file.id(), length);
    listener.reached(done.get(), files, bytes(), allBytes);
  }
}
