package dev.flightloom.application.project;

import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** Grants the same invented keys every time; nothing behind them stores anything. */
public final class InMemoryProjectStorage implements ProjectStorage {
  private final ProjectId project;
  private final Queue<Failure> refusals = new ArrayDeque<>();

  /** The bucket of one project; all others are foreign. */
  public InMemoryProjectStorage(ProjectId project) {
    this.project = project;
  }

  /** A grant of an hour, with invented keys. */
  public static StorageGrant sampleGrant() {
    return new StorageGrant(
        new StorageGrant.Store(
            new Foreign.Known<>(StorageGrant.Provider.AWS),
            "https://s3.eu-central-1.amazonaws.com",
            "eu-central-1",
            "bucket-1",
            "org-1/prj-1/wayline"),
        new StorageGrant.Credentials("KEY-ID-INVENTED", "SECRET-INVENTED", "TOKEN-INVENTED"),
        Instant.parse("2026-03-01T08:00:00Z"),
        Duration.ofHours(1));
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  @Override
  public synchronized StorageGrant grant(ProjectId wanted) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!wanted.equals(project)) {
      throw new Denied("flighthub.denied", "no access to project " + wanted, "Join the project.");
    }
    return sampleGrant();
  }
}
