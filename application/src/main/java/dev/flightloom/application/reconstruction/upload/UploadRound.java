package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/** Everything that the files sent under one grant share; thread-safe. */
final class UploadRound {

  final Reconstruction reconstruction;
  final UploadGrant grant;
  final Calls calls;
  final Gate gate;
  final UploadProgress progress;

  private final BooleanSupplier cancelled;
  private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
  private final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
  private volatile boolean grantExpired;
  private volatile boolean stopped;

  // Six parameters: the round is the context that keeps every other signature short.
  UploadRound(
      Reconstruction reconstruction,
      UploadGrant grant,
      Calls calls,
      Gate gate,
      UploadProgress progress,
      BooleanSupplier cancelled) {
    this.reconstruction = reconstruction;
    this.grant = grant;
    this.calls = calls;
    this.gate = gate;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  void grantExpired() {
    grantExpired = true;
    stopped = true;
  }

  boolean hasGrantExpired() {
    return grantExpired;
  }

  /** Ends the round; the first failure is the one that is raised. */
  void failed(Failure why) {
    failures.add(why);
    stopped = true;
  }

  /** A sending thread ended in a way that no failure describes. */
  void died(Thread thread, Throwable why) {
    bugs.add(why);
    stopped = true;
  }

  /** True when no further file may be begun; asks the journal whether a person wants to stop. */
  boolean mustStop() {
    if (!stopped && cancelled.getAsBoolean()) {
      stopped = true;
    }
    return stopped;
  }

  /** Raises what went wrong, if anything did. */
  void raise() {
    var bug = bugs.peek();
    if (bug != null) {
      throw new IllegalStateException("sending a file broke", bug);
    }
    var why = failures.peek();
    if (why != null) {
      throw why;
    }
  }

  Content watched(Content content, CaptureFile file) {
    return new WatchedContent(content, file, this);
  }
}
