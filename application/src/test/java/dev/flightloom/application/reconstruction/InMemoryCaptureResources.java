package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Grants g-1, g-2 and so on, and resources in maps. It never looks into a bucket, so it accepts
 * files that nobody stored; it does not refuse expired grants; every file has 1000 bytes; a deleted
 * resource is gone at once. Longer than most, as it is also its own script.
 */
public final class InMemoryCaptureResources implements CaptureResources {

  /** What became of a callback. */
  public enum Fate {
    ANSWERED,
    LOST_BEFORE_EFFECT,
    LOST_AFTER_EFFECT,
    REFUSED
  }

  /** One callback; {@code accepted} are the names that took effect. */
  public record Call(
      ProjectId project,
      Registration registration,
      GrantId grant,
      Fate fate,
      Set<ObjectName> accepted) {}

  private final InstantSource clock;
  private final List<UploadGrant> grants = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<ResourceId, Set<ObjectName>> files = new HashMap<>();
  private final Set<ProjectId> foreign = new HashSet<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private final Queue<Failure> callbackRefusals = new ArrayDeque<>();
  private final Queue<Fate> fates = new ArrayDeque<>();
  private Predicate<ObjectName> accepting = _ -> true;
  private Duration lifetime = Duration.ofHours(1);
  private boolean onlyTheCount;
  private int filesPerCallback = 100;

  /** Grants live an hour from the time of {@code clock}. */
  public InMemoryCaptureResources(InstantSource clock) {
    this.clock = clock;
  }

  /** Sets the life time of the grants to come. */
  public synchronized void grantsLiveFor(Duration lifetime) {
    this.lifetime = lifetime;
  }

  /** Loses the next callback before its effect; a plan of several is used up in order. */
  public synchronized void loseNextCallbackBeforeItsEffect() {
    fates.add(Fate.LOST_BEFORE_EFFECT);
  }

  /** Lets the next callback take effect and loses its answer. */
  public synchronized void loseNextCallbackAfterItsEffect() {
    fates.add(Fate.LOST_AFTER_EFFECT);
  }

  /** Lets the next call of any method fail without effect; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Lets the next callback fail without effect; several are used up in order. */
  public synchronized void refuseNextCallback(Failure failure) {
    callbackRefusals.add(failure);
  }

  /** Accepts only these names from now on; the others are missing in the answer. */
  public synchronized void acceptOnly(Predicate<ObjectName> names) {
    accepting = names;
  }

  /** Answers without names from now on. */
  public synchronized void answerOnlyTheCount() {
    onlyTheCount = true;
  }

  /** Sets the size of a callback. */
  public synchronized void holdPerCallback(int files) {
    filesPerCallback = files;
  }

  /** Denies every call for {@code project}. */
  public synchronized void deny(ProjectId project) {
    foreign.add(project);
  }

  /** Every callback in order, also those that failed. */
  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  /** How many callbacks with an effect named the file: more than once costs twice. */
  public synchronized long timesRegistered(ObjectName name) {
    return calls.stream().filter(call -> call.accepted().contains(name)).count();
  }

  /** Every grant handed out, in order. */
  public synchronized List<UploadGrant> grants() {
    return List.copyOf(grants);
  }

  @Override
  public synchronized UploadGrant grant(ProjectId project) {
    admit(project);
    var id = "g-" + (grants.size() + 1);
    var grant =
        new UploadGrant(
            new GrantId(id),
            new UploadGrant.Store(
                UploadGrant.Dialect.S3, "http://bucket.example.net", "eu-central-1", "open-model"),
            new UploadGrant.Credentials("INVENTEDKEY", "invented-secret", "invented-token"),
            "invented-callback-" + id,
            "open_model/" + project + "/" + id + "/{fileName}",
            clock.instant().plus(lifetime));
    grants.add(grant);
    return grant;
  }

  @Override
  public synchronized int filesPerCallback() {
    return filesPerCallback;
  }

  @Override
  public synchronized Receipt register(
      ProjectId project, Registration registration, UploadGrant grant) {
    requireOneBatch(registration, grant);
    try {
      admit(project);
      raise(callbackRefusals);
    } catch (Failure refusal) {
      calls.add(new Call(project, registration, grant.id(), Fate.REFUSED, Set.of()));
      throw refusal;
    }
    var fate = fates.isEmpty() ? Fate.ANSWERED : fates.remove();
    var accepted = new HashSet<>(registration.files().keySet());
    accepted.removeIf(name -> fate == Fate.LOST_BEFORE_EFFECT || !accepting.test(name));
    calls.add(new Call(project, registration, grant.id(), fate, Set.copyOf(accepted)));
    if (fate == Fate.LOST_BEFORE_EFFECT) {
      return new Receipt.Unknown("lost before the effect");
    }
    keep(registration.resource(), accepted);
    if (fate == Fate.LOST_AFTER_EFFECT) {
      return new Receipt.Unknown("lost after the effect");
    }
    return onlyTheCount ? new Receipt.Counted(accepted.size()) : new Receipt.Accepted(accepted);
  }

  @Override
  public synchronized Optional<Resource> find(ProjectId project, ResourceId resource) {
    admit(project);
    return Optional.ofNullable(files.get(resource))
        .map(names ->
            new Resource(
                resource, Resource.State.IMPORTED, 1000L * names.size(), List.copyOf(names)));
  }

  @Override
  public synchronized void delete(ProjectId project, ResourceId resource) {
    admit(project);
    files.remove(resource);
  }

  private void keep(ResourceId resource, Set<ObjectName> accepted) {
    files
        .computeIfAbsent(resource, _ -> new TreeSet<>(Comparator.comparing(ObjectName::value)))
        .addAll(accepted);
  }

  private void requireOneBatch(Registration registration, UploadGrant grant) {
    if (registration.files().size() > filesPerCallback) {
      throw new IllegalArgumentException("a callback names at most " + filesPerCallback);
    }
    if (registration.files().values().stream().anyMatch(it -> !it.grant().equals(grant.id()))) {
      throw new IllegalArgumentException("a file belongs to another grant than " + grant.id());
    }
  }

  private void admit(ProjectId project) {
    raise(refusals);
    if (foreign.contains(project)) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
  }

  private static void raise(Queue<Failure> planned) {
    if (!planned.isEmpty()) {
      throw planned.remove();
    }
  }
}
