package dev.flightloom.adapters.storage.reconstruction.folder;

import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks into many files at once, a few at a time, so that memory does not grow with the folder. */
final class ParallelInspection {

  private static final int AT_ONCE = 16;

  private final List<Map.Entry<String, FolderWalk.Found>> files;
  private final ScannedFile[] results;
  private final AtomicInteger next = new AtomicInteger();

  private ParallelInspection(Map<String, FolderWalk.Found> files) {
    this.files = List.copyOf(files.entrySet());
    this.results = new ScannedFile[files.size()];
  }

  /** The files in the order of their paths. */
  static List<ScannedFile> of(Map<String, FolderWalk.Found> files) {
    var inspection = new ParallelInspection(files);
    inspection.run();
    return List.of(inspection.results);
  }

  private void run() {
    Collection<Callable<Void>> workers = new ArrayList<>(Collections.nCopies(AT_ONCE, this::work));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var worker : threads.invokeAll(workers)) {
        worker.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopped();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Void work() {
    for (var i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
      var file = files.get(i);
      results[i] = FileInspection.of(file.getKey(), file.getValue());
    }
    return null;
  }

  private static Unavailable stopped() {
    return new Unavailable("folder.interrupted", "looking into the folder was stopped", "Repeat.");
  }
}
