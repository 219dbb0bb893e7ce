package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.in.FindReconstruction;
import dev.flightloom.application.reconstruction.port.in.ListEvents;
import dev.flightloom.application.reconstruction.port.in.ListFiles;
import dev.flightloom.application.reconstruction.port.in.ListFindings;
import dev.flightloom.application.reconstruction.port.in.ListReconstructions;
import dev.flightloom.application.reconstruction.port.in.OpenArchive;
import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Everything that is only read. */
public final class ReconstructionQueries
    implements FindReconstruction,
        ListReconstructions,
        ListFiles,
        ListFindings,
        ListEvents,
        OpenArchive {

  private final Reconstructions reconstructions;
  private final UploadJournal journal;
  private final ReconstructionEvents events;
  private final ModelArchives archives;

  /** Reads from these ports and writes nothing. */
  public ReconstructionQueries(
      Reconstructions reconstructions,
      UploadJournal journal,
      ReconstructionEvents events,
      ModelArchives archives) {
    this.reconstructions = reconstructions;
    this.journal = journal;
    this.events = events;
    this.archives = archives;
  }

  static Reconstruction found(Reconstructions reconstructions, ReconstructionId id) {
    return reconstructions
        .find(id)
        .orElseThrow(() ->
            new NotFound(
                "reconstruction.not-found",
                "There is no reconstruction " + id + ".",
                "List them with 'flightloom jobs list'."));
  }

  @Override
  public Reconstruction find(ReconstructionId id) {
    return found(reconstructions, id);
  }

  @Override
  public Page<Reconstruction> list(ReconstructionFilter filter, PageRequest page) {
    return reconstructions.list(filter, page);
  }

  @Override
  public Page<CaptureFile> list(ReconstructionId id, PageRequest page) {
    return journal.files(find(id).id(), page);
  }

  @Override
  public List<Finding> list(ReconstructionId id) {
    return journal.findings(find(id).id()).stream()
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  @Override
  public List<ReconstructionEvent.Recorded> list(ReconstructionId id, long after, int limit) {
    return events.since(find(id).id(), after, limit);
  }

  @Override
  public Path open(ReconstructionId id, ModelKind kind) {
    var folder = Path.of(find(id).instructions().outputFolder());
    return archives
        .archive(folder, kind)
        .orElseThrow(() ->
            new NotFound(
                "archive.not-found",
                "Reconstruction " + id + " has no " + kind.word() + " archive on the disk.",
                "Wait until it is finished, or retry it to fetch the archive again."));
  }
}
