package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.util.List;

/** Per-file facts of a reconstruction; thread-safe, each method one durable transaction. */
public interface UploadJournal {
  /** Writes all files and findings at once, replacing what an interrupted preflight left. */
  void plan(ReconstructionId id, List<CaptureFile> files, List<Finding> findings);

  /** Saves the states of the given files, which are known by their names. */
  void record(ReconstructionId id, List<CaptureFile> files);

  /** Up to {@code limit} files in {@code step} whose name follows {@code afterName}, by name. */
  List<CaptureFile> inStep(ReconstructionId id, FileState.Step step, String afterName, int limit);

  /** One page of all files by path. */
  Page<CaptureFile> files(ReconstructionId id, PageRequest page);

  /** Findings in the order in which they were planned. */
  List<Finding> findings(ReconstructionId id);

  /** Counts by state, left-out files apart. */
  UploadTally tally(ReconstructionId id);
}
