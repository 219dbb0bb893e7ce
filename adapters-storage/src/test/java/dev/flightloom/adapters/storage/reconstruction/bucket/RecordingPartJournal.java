package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.application.reconstruction.InMemoryPartJournal;
import dev.flightloom.application.reconstruction.port.out.PartJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A journal that notes the parts sent and can end the process, so to speak, at a given moment. */
final class RecordingPartJournal implements PartJournal {

  private final InMemoryPartJournal journal = new InMemoryPartJournal();
  private final List<Integer> sent = new ArrayList<>();
  private int killAfterPart = Integer.MAX_VALUE;
  private boolean killBeforeForgetting;

  /** What a killed process would not catch. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  void killAfterPart(int part) {
    killAfterPart = part;
  }

  void killBeforeForgetting() {
    killBeforeForgetting = true;
  }

  /** The numbers of the parts that were sent since the last call. */
  List<Integer> sent() {
    var parts = List.copyOf(sent);
    sent.clear();
    return parts;
  }

  @Override
  public Optional<OpenUpload> find(ReconstructionId id, ObjectKey key) {
    return journal.find(id, key);
  }

  @Override
  public void begin(ReconstructionId id, ObjectKey key, String uploadId, long partSize) {
    journal.begin(id, key, uploadId, partSize);
  }

  @Override
  public void finished(ReconstructionId id, ObjectKey key, int part, ETag etag) {
    journal.finished(id, key, part, etag);
    sent.add(part);
    if (part == killAfterPart) {
      killAfterPart = Integer.MAX_VALUE;
      throw new Killed();
    }
  }

  @Override
  public void forget(ReconstructionId id, ObjectKey key) {
    if (killBeforeForgetting) {
      killBeforeForgetting = false;
      throw new Killed();
    }
    journal.forget(id, key);
  }
}
