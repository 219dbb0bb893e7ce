package dev.flightloom.simulator.storage;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.Profile.EtagForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Unfinished uploads in parts; thread-safe. */
@ApplicationScoped
public class Uploads {
  private final Map<String, Upload> byId = new LinkedHashMap<>();
  private final ContentFiles files;
  private final ObjectStore objects;
  private final SimulatorClock clock;

  Uploads(ContentFiles files, ObjectStore objects, SimulatorClock clock) {
    this.files = files;
    this.objects = objects;
    this.clock = clock;
  }

  /** Begins an upload. */
  public synchronized Upload begin(String id, String key, String contentType) {
    var upload = new Upload(id, key, contentType, clock.instant(), List.of());
    byId.put(id, upload);
    return upload;
  }

  /** The upload of that id for a key. */
  public synchronized Optional<Upload> find(String id, String key) {
    return Optional.ofNullable(byId.get(id)).filter(each -> each.key().equals(key));
  }

  /** All unfinished uploads, oldest first. */
  public synchronized List<Upload> all() {
    return List.copyOf(byId.values());
  }

  /** Makes received bytes a part; empty when the upload ended meanwhile. */
  public synchronized Optional<Part> add(String id, int number, Content content, EtagForm form) {
    var upload = byId.get(id);
    if (upload == null) {
      files.delete(content.file());
      return Optional.empty();
    }
    upload.part(number).ifPresent(old -> files.delete(old.file()));
    var etag = Etags.written(content.md5(), form);
    var part =
        new Part(number, content.file(), content.size(), content.md5(), etag, clock.instant());
    byId.put(id, upload.with(part));
    return Optional.of(part);
  }

  /** Joins parts into the object and ends the upload. */
  public StoredObject complete(Upload upload, List<Part> parts, EtagForm form) throws IOException {
    var content = files.join(parts.stream().map(Part::file).toList());
    var md5 = Digests.ofParts(parts.stream().map(Part::md5).toList());
    var etag = Etags.written(md5, form);
    var object = objects.put(upload.key(), content, upload.contentType(), etag);
    abort(upload.id());
    return object;
  }

  /** Ends an upload and drops its parts. */
  public synchronized void abort(String id) {
    var upload = Optional.ofNullable(byId.remove(id));
    upload.stream()
        .flatMap(each -> each.parts().stream())
        .forEach(each -> files.delete(each.file()));
  }

  /** Adds uploads that existed before. */
  public synchronized void restore(List<Upload> uploads) {
    uploads.forEach(each -> byId.put(each.id(), each));
  }

  /** Forgets all uploads; their files are left to the caller. */
  public synchronized void clear() {
    byId.clear();
  }
}
