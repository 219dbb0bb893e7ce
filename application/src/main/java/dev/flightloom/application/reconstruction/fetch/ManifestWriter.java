package dev.flightloom.application.reconstruction.fetch;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.result.Manifest;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Collects what the journal knows into the manifest. */
public final class ManifestWriter {

  private static final int PAGE = 1000;

  private final ModelArchives archives;
  private final UploadJournal journal;
  private final ReconstructionEvents events;
  private final Supplier<Release> release;

  /** Which software made the models, and whether they are only simulated. */
  public record Release(String version, boolean simulated) {}

  /** {@code release} is asked at the end, when the mode is certain. */
  public ManifestWriter(
      ModelArchives archives,
      UploadJournal journal,
      ReconstructionEvents events,
      Supplier<Release> release) {
    this.archives = archives;
    this.journal = journal;
    this.events = events;
    this.release = release;
  }

  /** Writes it, replacing an earlier one. */
  void write(Reconstruction reconstruction, Calls calls, Instant now) {
    archives.publish(
        Path.of(reconstruction.instructions().outputFolder()),
        new Manifest(
            subject(reconstruction),
            reconstruction.plan(),
            inputs(reconstruction.id()),
            models(reconstruction),
            calls(reconstruction.id(), calls.made()),
            new Manifest.Times(reconstruction.createdAt(), now)));
  }

  private Manifest.Subject subject(Reconstruction reconstruction) {
    var made = release.get();
    return new Manifest.Subject(
        reconstruction.id(),
        reconstruction.name(),
        reconstruction.project(),
        reconstruction.resource(),
        reconstruction.source().label(),
        made.version(),
        made.simulated());
  }

  private List<CaptureFile> inputs(ReconstructionId id) {
    var inputs = new ArrayList<CaptureFile>();
    for (var number = 1; ; number++) {
      var page = journal.files(id, new PageRequest(number, PAGE));
      inputs.addAll(page.items());
      if (!page.hasNext()) {
        return inputs;
      }
    }
  }

  private List<UnpackedModel> models(Reconstruction reconstruction) {
    return reconstruction.builds().stream()
        .filter(Build::fetched)
        .map(build -> unpacked(reconstruction, build))
        .toList();
  }

  private UnpackedModel unpacked(Reconstruction reconstruction, Build build) {
    return archives
        .unpacked(FetchWork.targetOf(reconstruction, build))
        .orElseThrow(() ->
            new Unavailable(
                "model.removed",
                "The unpacked " + build.kind().word() + " model is gone from the disk.",
                "Do not touch the output folder while the job runs; start it anew."));
  }

  private Map<String, Long> calls(ReconstructionId id, Map<String, Long> latest) {
    var sum = new TreeMap<>(latest);
    var after = 0L;
    while (true) {
      var page = events.since(id, after, PAGE);
      if (page.isEmpty()) {
        return sum;
      }
      for (var recorded : page) {
        if (recorded.event() instanceof ReconstructionEvent.CallsMade(var made)) {
          made.forEach((operation, count) -> sum.merge(operation, count, Long::sum));
        }
      }
      after = page.getLast().sequence();
    }
  }
}
