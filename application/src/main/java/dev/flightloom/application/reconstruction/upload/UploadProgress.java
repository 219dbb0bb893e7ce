package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Counts files and bytes in memory and tells them at most twice a second; thread-safe. */
final class UploadProgress {

  private static final Duration PACE = Duration.ofMillis(500);

  private final ReentrantLock lock = new ReentrantLock();
  private final ReconstructionId id;
  private final ReconstructionEvents events;
  private final InstantSource clock;
  private final UploadTally start;
  private final Map<ObjectName, Long> onTheWay = new HashMap<>();
  private int files;
  private long bytes;
  private Instant told = Instant.MIN;

  UploadProgress(
      ReconstructionId id, UploadTally start, ReconstructionEvents events, InstantSource clock) {
    this.id = id;
    this.start = start;
    this.events = events;
    this.clock = clock;
  }

  void reached(CaptureFile file, long position) {
    update(() -> onTheWay.put(file.name(), position));
  }

  void stored(CaptureFile file) {
    update(() -> {
      onTheWay.remove(file.name());
      files++;
      bytes += file.sizeInBytes();
    });
  }

  void gaveUp(CaptureFile file) {
    update(() -> onTheWay.remove(file.name()));
  }

  private void update(Runnable change) {
    lock.lock();
    try {
      change.run();
      var now = clock.instant();
      if (told.plus(PACE).isBefore(now)) {
        told = now;
        events.append(id, now, new ReconstructionEvent.UploadAdvanced(tally()));
      }
    } finally {
      lock.unlock();
    }
  }

  private UploadTally tally() {
    var moving = onTheWay.values().stream().mapToLong(Long::longValue).sum();
    return new UploadTally(
        start.files(),
        start.storedFiles() + files,
        start.registeredFiles(),
        start.bytes(),
        start.storedBytes() + bytes + moving);
  }
}
