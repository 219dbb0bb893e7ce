package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A bucket in memory that can be told to fail; thread-safe.
 *
 * <p>It has no parts ({@code abandon} only counts), keeps no bytes beyond their length and hashes,
 * takes any grant that has keys, and knows no time: grants end only through {@link #expire}.
 */
public final class InMemoryCaptureStore implements CaptureStore {

  private final Map<ObjectKey, StoredObject> objects = new ConcurrentHashMap<>();
  private final Map<ObjectKey, Long> sizes = new ConcurrentHashMap<>();
  private final Map<ObjectKey, Integer> puts = new ConcurrentSkipListMap<>(BY_TEXT);
  private final Map<ObjectKey, Integer> abandoned = new ConcurrentSkipListMap<>(BY_TEXT);
  private final Set<GrantId> expired = ConcurrentHashMap.newKeySet();
  private final Queue<Runnable> before = new ConcurrentLinkedQueue<>();
  private final Queue<Runnable> after = new ConcurrentLinkedQueue<>();
  private volatile boolean silent;

  private static final java.util.Comparator<ObjectKey> BY_TEXT =
      java.util.Comparator.comparing(ObjectKey::value);

  /** The next {@code store} or {@code probe} raises {@code failure} and stores nothing. */
  public InMemoryCaptureStore failNext(Failure failure) {
    return beforeNext(() -> {
      throw failure;
    });
  }

  /** The next {@code store} keeps the object, but its answer is lost on the way. */
  public InMemoryCaptureStore loseNextAnswer() {
    return afterNext(() -> {
      throw new Unavailable("store.unreachable", "the answer was lost", "Try again.");
    });
  }

  /** Runs {@code step} before the next {@code store} or {@code probe}; it may throw. */
  public InMemoryCaptureStore beforeNext(Runnable step) {
    before.add(step);
    return this;
  }

  /** Runs {@code step} when the next object is stored but not yet answered; it may throw. */
  public InMemoryCaptureStore afterNext(Runnable step) {
    after.add(step);
    return this;
  }

  /** From now on the store refuses this grant as expired. */
  public InMemoryCaptureStore expire(GrantId grant) {
    expired.add(grant);
    return this;
  }

  /** From now on (or no longer) {@code find} answers {@code Untold}. */
  public InMemoryCaptureStore keepSilent(boolean refuse) {
    silent = refuse;
    return this;
  }

  /** Removes an object behind everybody's back. */
  public void lose(ObjectKey key) {
    objects.remove(key);
    sizes.remove(key);
  }

  /** All objects by key. */
  public Map<String, StoredObject> objects() {
    var sorted = new TreeMap<String, StoredObject>();
    objects.forEach((key, object) -> sorted.put(key.value(), object));
    return sorted;
  }

  /** How often {@code key} was sent completely. */
  public int puts(ObjectKey key) {
    return puts.getOrDefault(key, 0);
  }

  /** How often anything was sent completely. */
  public int puts() {
    return puts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How often {@code key} was abandoned. */
  public int abandoned(ObjectKey key) {
    return abandoned.getOrDefault(key, 0);
  }

  @Override
  public Outcome store(ReconstructionId id, UploadGrant grant, CaptureFile file, Content content) {
    runNext(before);
    if (expired.contains(grant.id())) {
      return new Outcome.GrantExpired();
    }
    requireKeys(grant);
    var hashes = hash(file, content);
    var key = grant.keyFor(file.name());
    var object = new StoredObject(grant.id(), key, new ETag(hashes.md5()), hashes);
    objects.put(key, object);
    sizes.put(key, file.sizeInBytes());
    puts.merge(key, 1, Integer::sum);
    runNext(after);
    return new Outcome.Stored(object);
  }

  @Override
  public Presence find(UploadGrant grant, ObjectKey key) {
    if (silent || expired.contains(grant.id()) || grant.credentials().accessKeyId().isBlank()) {
      return new Presence.Untold();
    }
    var object = objects.get(key);
    return object == null
        ? new Presence.Absent()
        : new Presence.Present(sizes.getOrDefault(key, 0L), object.etag());
  }

  @Override
  public void abandon(ReconstructionId id, UploadGrant grant, ObjectKey key) {
    abandoned.merge(key, 1, Integer::sum);
  }

  @Override
  public void probe(UploadGrant grant) {
    runNext(before);
    requireKeys(grant);
    if (expired.contains(grant.id())) {
      throw new Denied("store.denied", "the grant has expired", "Ask for a new one.");
    }
  }

  private static void runNext(Queue<Runnable> steps) {
    var step = steps.poll();
    if (step != null) {
      step.run();
    }
  }

  private static void requireKeys(UploadGrant grant) {
    if (grant.credentials().accessKeyId().isBlank()) {
      throw new Denied("store.denied", "the grant has no keys", "Ask for a new one.");
    }
  }

  private static ContentHashes hash(CaptureFile file, Content content) {
    try (var in = content.openAt(0)) {
      var sha256 = MessageDigest.getInstance("SHA-256");
      var md5 = MessageDigest.getInstance("MD5");
      var bytes = in.readAllBytes();
      if (bytes.length != file.sizeInBytes()) {
        throw changed(file);
      }
      var hex = HexFormat.of();
      return new ContentHashes(
          hex.formatHex(sha256.digest(bytes)), hex.formatHex(md5.digest(bytes)));
    } catch (IOException e) {
      throw changed(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Rejected changed(CaptureFile file) {
    return new Rejected("file.changed", file.path() + " changed", "Run the preflight again.");
  }
}
