package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.application.reconstruction.port.in.RetryReconstruction;
import dev.flightloom.application.system.port.in.ClaimJournal;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Instructions;
import dev.flightloom.domain.reconstruction.Reconstruction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;

/** Decides whether a wish continues an earlier job or begins a new one. */
@Dependent
class JobStart {
  private final Provider<ClaimJournal> claimJournal;
  private final Provider<FindProject> findProject;
  private final Provider<CreateReconstruction> createReconstruction;
  private final Provider<RetryReconstruction> retryReconstruction;
  private final EarlierJobs earlierJobs;

  JobStart(
      Provider<ClaimJournal> claimJournal,
      Provider<FindProject> findProject,
      Provider<CreateReconstruction> createReconstruction,
      Provider<RetryReconstruction> retryReconstruction,
      EarlierJobs earlierJobs) {
    this.claimJournal = claimJournal;
    this.findProject = findProject;
    this.createReconstruction = createReconstruction;
    this.retryReconstruction = retryReconstruction;
    this.earlierJobs = earlierJobs;
  }

  /** A job that is ready to be run, and whether it was begun earlier. */
  record Ready(Reconstruction job, boolean continued) {}

  /** The job for {@code wish}, with the journal claimed for this process. */
  Ready ready(JobWish wish) {
    claimJournal.get().claim();
    var project = findProject.get().find(wish.manner().project()).id();
    if (!wish.fresh()) {
      var earlier = earlierJobs.sameAs(wish, project);
      if (earlier.isPresent()) {
        return new Ready(woken(earlier.get(), false), true);
      }
    }
    return new Ready(created(wish, project), false);
  }

  /** The job itself, or after a failure the job as it goes on. */
  Reconstruction woken(Reconstruction job, boolean startAgain) {
    return startAgain || job.stage().isFinal()
        ? retryReconstruction.get().retry(job.id(), startAgain)
        : job;
  }

  private Reconstruction created(JobWish wish, ProjectId project) {
    var manner = wish.manner();
    return createReconstruction
        .get()
        .create(
            new CreateReconstruction.Command(
                project,
                manner.name(),
                wish.origin().in(project),
                wish.plan(),
                new Instructions(
                    wish.output().free().toString(),
                    manner.skipUnusable(),
                    manner.deleteResource())));
  }
}
