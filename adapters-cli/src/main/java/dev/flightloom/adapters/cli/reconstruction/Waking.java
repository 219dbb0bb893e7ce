package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.domain.reconstruction.Reconstruction;
import jakarta.enterprise.context.Dependent;

/** Wakes an earlier job and runs it. */
@Dependent
class Waking {
  private final JobStart jobStart;
  private final JobRun jobRun;

  Waking(JobStart jobStart, JobRun jobRun) {
    this.jobStart = jobStart;
    this.jobRun = jobRun;
  }

  int resume(Reconstruction job, boolean startAgain, RunOptions options, boolean json) {
    var woken = jobStart.woken(job, startAgain);
    return jobRun.run(new JobStart.Ready(woken, true), options, json);
  }
}
