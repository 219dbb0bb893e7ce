package dev.flightloom.simulator.storage;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.Profile.EtagForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The objects of the one bucket, sorted by key; thread-safe. */
@ApplicationScoped
public class ObjectStore {
  /** Name of the bucket. */
  public static final String BUCKET = "sim-open-model";

  private final NavigableMap<String, StoredObject> byKey = new ConcurrentSkipListMap<>();
  private final ContentFiles files;
  private final SimulatorClock clock;

  ObjectStore(ContentFiles files, SimulatorClock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** Makes received bytes an object, in place of one with the same key. */
  public StoredObject put(String key, Content content, String contentType, EtagForm form) {
    return put(key, content, contentType, Etags.written(content.md5(), form));
  }

  StoredObject put(String key, Content content, String contentType, String etag) {
    var object =
        new StoredObject(key, content.file(), content.size(), etag, contentType, clock.instant());
    Optional.ofNullable(byKey.put(key, object)).ifPresent(old -> files.delete(old.file()));
    return object;
  }

  /** The object with that key. */
  public Optional<StoredObject> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Removes an object; a missing one is fine, as in S3. */
  public void delete(String key) {
    Optional.ofNullable(byKey.remove(key)).ifPresent(old -> files.delete(old.file()));
  }

  /** A live view of all objects by key. */
  public NavigableMap<String, StoredObject> view() {
    return Collections.unmodifiableNavigableMap(byKey);
  }

  /** Adds objects that existed before. */
  public void restore(List<StoredObject> objects) {
    objects.forEach(each -> byKey.put(each.key(), each));
  }

  /** Forgets all objects; their files are left to the caller. */
  public void clear() {
    byKey.clear();
  }
}
