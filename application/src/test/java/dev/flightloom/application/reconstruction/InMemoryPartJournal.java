package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.PartJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps open multipart uploads in memory; it takes any reconstruction id as known. */
public final class InMemoryPartJournal implements PartJournal {

  private final Map<Place, OpenUpload> open = new HashMap<>();

  @Override
  public synchronized Optional<OpenUpload> find(ReconstructionId id, ObjectKey key) {
    return Optional.ofNullable(open.get(new Place(id, key)));
  }

  @Override
  public synchronized void begin(
      ReconstructionId id, ObjectKey key, String uploadId, long partSize) {
    open.put(new Place(id, key), new OpenUpload(uploadId, partSize, Map.of()));
  }

  @Override
  public synchronized void finished(ReconstructionId id, ObjectKey key, int part, ETag etag) {
    var place = new Place(id, key);
    var upload = open.get(place);
    if (upload == null) {
      throw new IllegalStateException("no upload of " + key + " has begun in " + id);
    }
    var parts = new HashMap<>(upload.parts());
    parts.put(part, etag);
    open.put(place, new OpenUpload(upload.uploadId(), upload.partSize(), parts));
  }

  @Override
  public synchronized void forget(ReconstructionId id, ObjectKey key) {
    open.remove(new Place(id, key));
  }

  private record Place(ReconstructionId id, ObjectKey key) {}
}
