package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Stored files in batches of one grant each, as full as possible and in the order of names. */
final class StoredBatches {

  private static final int PAGE = 500;

  private final UploadJournal journal;
  private final int size;

  StoredBatches(UploadJournal journal, int size) {
    this.journal = journal;
    this.size = size;
  }

  boolean any(ReconstructionId id) {
    return !journal.inStep(id, FileState.Step.STORED, "", 1).isEmpty();
  }

  /** Hands out each batch once; files that stay stored are not handed out again. */
  void each(ReconstructionId id, Consumer<List<CaptureFile>> batch) {
    var open = new LinkedHashMap<GrantId, List<CaptureFile>>();
    var after = "";
    while (true) {
      var page = journal.inStep(id, FileState.Step.STORED, after, PAGE);
      if (page.isEmpty()) {
        break;
      }
      after = page.getLast().name().value();
      for (var file : page) {
        var grant = Registrar.objectOf(file).grant();
        var files = open.computeIfAbsent(grant, _ -> new ArrayList<>());
        files.add(file);
        if (files.size() == size) {
          batch.accept(open.remove(grant));
        }
      }
    }
    open.values().forEach(batch);
  }
}
