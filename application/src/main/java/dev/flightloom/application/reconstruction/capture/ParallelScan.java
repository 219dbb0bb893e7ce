package dev.flightloom.application.reconstruction.capture;

import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Looks into many far files at once, a few at a time; the order stays. */
final class ParallelScan {

  private static final int AT_ONCE = 8;

  private ParallelScan() {}

  static List<ScannedFile> of(List<Callable<ScannedFile>> looks) {
    var room = new Semaphore(AT_ONCE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = threads.invokeAll(looks.stream().map(look -> within(room, look)).toList());
      return results(futures);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("media.interrupted", "looking into the media was stopped", "Repeat.");
    }
  }

  private static Callable<ScannedFile> within(Semaphore room, Callable<ScannedFile> look) {
    return () -> {
      room.acquire();
      try {
        return look.call();
      } finally {
        room.release();
      }
    };
  }

  private static List<ScannedFile> results(List<Future<ScannedFile>> futures)
      throws InterruptedException {
    var results = new ArrayList<ScannedFile>(futures.size());
    for (var future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Failure failure
            ? failure
            : new IllegalStateException(e.getCause());
      }
    }
    return List.copyOf(results);
  }
}
