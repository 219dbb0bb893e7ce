package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.FileState.Step;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Keeps the facts of files in memory; it takes any reconstruction id as known. */
public final class InMemoryUploadJournal implements UploadJournal {

  private final Map<ReconstructionId, NavigableMap<String, CaptureFile>> files = new HashMap<>();
  private final Map<ReconstructionId, List<Finding>> findings = new HashMap<>();

  @Override
  public synchronized void plan(
      ReconstructionId id, List<CaptureFile> planned, List<Finding> noticed) {
    var byName = new TreeMap<String, CaptureFile>();
    for (var file : planned) {
      if (byName.put(file.name().value(), file) != null) {
        throw new IllegalStateException("two files are called " + file.name());
      }
    }
    files.put(id, byName);
    findings.put(id, List.copyOf(noticed));
  }

  @Override
  public synchronized void record(ReconstructionId id, List<CaptureFile> changed) {
    var known = filesOf(id);
    for (var file : changed) {
      if (!known.containsKey(file.name().value())) {
        throw new IllegalStateException("no file " + file.name() + " is planned in " + id);
      }
    }
    changed.forEach(file ->
        known.computeIfPresent(file.name().value(), (_, planned) -> planned.in(file.state())));
  }

  @Override
  public synchronized List<CaptureFile> inStep(
      ReconstructionId id, FileState.Step step, String afterName, int limit) {
    return filesOf(id).tailMap(afterName, false).values().stream()
        .filter(file -> file.state().step() == step)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Page<CaptureFile> files(ReconstructionId id, PageRequest page) {
    var all = filesOf(id).values();
    var items =
        all.stream()
            .sorted(Comparator.comparing(CaptureFile::path))
            .skip(page.offset())
            .limit(page.size())
            .toList();
    return new Page<>(items, page, all.size());
  }

  @Override
  public synchronized List<Finding> findings(ReconstructionId id) {
    return findings.getOrDefault(id, List.of());
  }

  @Override
  public synchronized UploadTally tally(ReconstructionId id) {
    ToLongFunction<Stream<CaptureFile>> bytes = it -> it.mapToLong(CaptureFile::sizeInBytes).sum();
    return new UploadTally(
        (int) from(id, Step.PLANNED).count(),
        (int) from(id, Step.STORED).count(),
        (int) from(id, Step.REGISTERED).count(),
        bytes.applyAsLong(from(id, Step.PLANNED)),
        bytes.applyAsLong(from(id, Step.STORED)));
  }

  /** Files at {@code step} or further; left-out ones are nowhere. */
  private Stream<CaptureFile> from(ReconstructionId id, Step step) {
    return filesOf(id).values().stream()
        .filter(file -> file.state().step() != Step.LEFT_OUT)
        .filter(file -> file.state().step().compareTo(step) >= 0);
  }

  private NavigableMap<String, CaptureFile> filesOf(ReconstructionId id) {
    return files.getOrDefault(id, new TreeMap<>());
  }
}
