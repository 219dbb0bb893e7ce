package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Presence;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.InstantSource;
import java.util.concurrent.Executors;

/**
 * Sends planned files in parallel, grant by grant; bounded in memory whatever their number. Longer
 * than most, as it also settles what was on its way when the last process ended.
 */
public final class Uploader {

  private static final int PAGE = 500;

  /** New grants in a row that one call takes before it blames something else. */
  private static final int RENEWALS = 5;

  private final UploadPorts ports;
  private final UploadPolicy policy;
  private final InstantSource clock;
  private final GrantKeeper grants;
  private final FileSender sender;

  /** Sends through {@code ports} as {@code policy} says. */
  public Uploader(UploadPorts ports, UploadPolicy policy, InstantSource clock) {
    this.ports = ports;
    this.policy = policy;
    this.clock = clock;
    this.grants = new GrantKeeper(ports, policy, clock);
    this.sender = new FileSender(ports);
  }

  /** How a round ended. */
  public enum Ended {
    /** Every file is in the bucket. */
    COMPLETE,
    /** The grant ends; its files must be registered before the next one is taken. */
    GRANT_ENDS,
    /** A person asked to stop. */
    CANCELLED
  }

  /** Sends until everything is stored, the grant ends, or a person asks to stop. */
  public Ended send(Reconstruction reconstruction, Calls calls) {
    settle(reconstruction, calls);
    var tally = ports.journal().tally(reconstruction.id());
    if (tally.allStored()) {
      return Ended.COMPLETE;
    }
    var lease = grants.current(reconstruction, calls);
    for (var renewals = 0; ; renewals++) {
      var round = round(reconstruction, lease.grant(), calls);
      sendAll(round, lease);
      round.raise();
      if (isCancelled(reconstruction)) {
        return Ended.CANCELLED;
      }
      if (!round.hasGrantExpired()) {
        return ports.journal().tally(reconstruction.id()).allStored()
            ? Ended.COMPLETE
            : Ended.GRANT_ENDS;
      }
      if (renewals == RENEWALS) {
        throw refused(lease.grant());
      }
      lease = grants.renewed(reconstruction, calls);
    }
  }

  private static Unavailable refused(UploadGrant grant) {
    return new Unavailable(
        "grant.refused",
        "The bucket " + grant.store().bucket() + " refuses every new grant as expired.",
        "Check this machine's clock with 'flightloom doctor'.");
  }

  private UploadRound round(Reconstruction reconstruction, UploadGrant grant, Calls calls) {
    var id = reconstruction.id();
    return new UploadRound(
        reconstruction,
        grant,
        calls,
        new Gate(policy.parallelFiles()),
        new UploadProgress(id, ports.journal().tally(id), ports.events(), clock),
        () -> isCancelled(reconstruction));
  }

  private void sendAll(UploadRound round, GrantKeeper.Lease lease) {
    var id = round.reconstruction.id();
    var factory = Thread.ofVirtual().uncaughtExceptionHandler(round::died).factory();
    try (var threads = Executors.newThreadPerTaskExecutor(factory)) {
      var after = "";
      while (true) {
        var page = ports.journal().inStep(id, FileState.Step.PLANNED, after, PAGE);
        if (page.isEmpty()) {
          return;
        }
        for (var file : page) {
          round.gate.enter();
          if (round.mustStop() || !clock.instant().isBefore(lease.endsAt())) {
            round.gate.leave();
            return;
          }
          threads.execute(() -> sendThenLeave(round, file));
        }
        after = page.getLast().name().value();
      }
    }
  }

  private void sendThenLeave(UploadRound round, CaptureFile file) {
    try {
      sender.send(round, file);
    } finally {
      round.gate.leave();
    }
  }

  private boolean isCancelled(Reconstruction reconstruction) {
    return ports.reconstructions().find(reconstruction.id()).stream()
        .anyMatch(Reconstruction::isCancelling);
  }

  /** Asks the store about files that were on their way when the last run ended. */
  private void settle(Reconstruction reconstruction, Calls calls) {
    var id = reconstruction.id();
    var open = ports.journal().inStep(id, FileState.Step.SENDING, "", Integer.MAX_VALUE);
    if (!open.isEmpty()) {
      var settled = open.stream().map(file -> settled(reconstruction, file, calls)).toList();
      ports.journal().record(id, settled);
    }
  }

  private CaptureFile settled(Reconstruction reconstruction, CaptureFile file, Calls calls) {
    if (!(file.state() instanceof FileState.Sending(var grantId))) {
      return file;
    }
    var grant = ports.vault().find(reconstruction.id(), grantId).filter(UploadGrant::isUsable);
    if (grant.isEmpty()) {
      return file.in(new FileState.Planned());
    }
    var key = grant.get().keyFor(file.name());
    return switch (calls.call("head_object", () -> ports.store().find(grant.get(), key))) {
      case Presence.Present(var size, var etag) when size == file.sizeInBytes() ->
          arrived(reconstruction, file, grant.get(), etag);
      case Presence.Present _, Presence.Absent _, Presence.Untold _ ->
          file.in(new FileState.Planned());
    };
  }

  private CaptureFile arrived(
      Reconstruction reconstruction, CaptureFile file, UploadGrant grant, ETag etag) {
    var hashes = ports.captures().hash(reconstruction.source(), file.path());
    return etag.agreesWith(hashes.md5())
        ? file.in(
            new FileState.Stored(
                new StoredObject(grant.id(), grant.keyFor(file.name()), etag, hashes)))
        : file.in(new FileState.Planned());
  }
}
