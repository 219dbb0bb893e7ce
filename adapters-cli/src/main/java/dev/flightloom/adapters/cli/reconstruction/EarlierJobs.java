package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.application.reconstruction.port.in.FindReconstruction;
import dev.flightloom.application.reconstruction.port.in.ListReconstructions;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import dev.flightloom.domain.vocabulary.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds jobs of the journal by what a person remembers of them. */
@Dependent
class EarlierJobs {
  private final Provider<ListReconstructions> listReconstructions;
  private final Provider<FindReconstruction> findReconstruction;
  private final Provider<PreflightCapture> preflightCapture;

  EarlierJobs(
      Provider<ListReconstructions> listReconstructions,
      Provider<FindReconstruction> findReconstruction,
      Provider<PreflightCapture> preflightCapture) {
    this.listReconstructions = listReconstructions;
    this.findReconstruction = findReconstruction;
    this.preflightCapture = preflightCapture;
  }

  /** The job with that id, or the only one whose id begins so. */
  Reconstruction find(String idOrPrefix) {
    var matching = all(ReconstructionFilter.ALL, it -> it.id().value().startsWith(idOrPrefix));
    if (matching.size() > 1 && !isId(idOrPrefix, matching)) {
      throw new Conflict(
          "reconstruction.ambiguous",
          matching.size() + " jobs have an id that begins with " + idOrPrefix,
          "Give more of the id: " + ids(matching));
    }
    if (matching.isEmpty() && !idOrPrefix.matches("[A-Za-z0-9][A-Za-z0-9-]{0,63}")) {
      throw new NotFound(
          "reconstruction.not-found",
          "no job has the id '" + idOrPrefix + "'",
          "List the jobs with: flightloom jobs list --all");
    }
    var id = matching.size() == 1 ? matching.getFirst().id() : new ReconstructionId(idOrPrefix);
    return findReconstruction.get().find(id);
  }

  /** The only open job, or if none is open the only failed one. */
  Reconstruction onlyOpen() {
    var open = all(ReconstructionFilter.ALL, it -> !it.stage().isFinal());
    var failed = new ReconstructionFilter(Set.of(), Set.of(Stage.Name.FAILED));
    var candidates = open.isEmpty() ? all(failed, _ -> true) : open;
    if (candidates.size() > 1) {
      throw new Conflict(
          "reconstruction.several-open",
          candidates.size() + " jobs can be resumed",
          "Name one of them: " + ids(candidates));
    }
    return candidates.stream()
        .findFirst()
        .orElseThrow(() ->
            new NotFound(
                "reconstruction.none-open",
                "no job is open",
                "Start one with: flightloom reconstruct DIR --3d"));
  }

  /** The newest job that the same command began and that can still go on. */
  Optional<Reconstruction> sameAs(JobWish wish, ProjectId project) {
    var filter = new ReconstructionFilter(Set.of(project), Set.of());
    return all(filter, it -> canGoOn(it) && outwardlySame(it, wish, project)).stream()
        .filter(it -> it.plan().coordinateSystem().equals(systemOf(wish, it)))
        .findFirst();
  }

  /** A build that failed at FlightHub fails again, so only another job helps. */
  private static boolean canGoOn(Reconstruction job) {
    return !job.isCancelling()
        && (!job.stage().isFinal()
            || (job.stage() instanceof Stage.Failed failed && failed.at() != Stage.Name.BUILDING));
  }

  private static boolean outwardlySame(Reconstruction job, JobWish wish, ProjectId project) {
    return job.source().equals(wish.origin().in(project))
        && job.plan().products().equals(wish.plan().products())
        && wish.output().mayBe(job.instructions().outputFolder());
  }

  /** The photos are read only when the earlier job has already read them. */
  private CoordinateSystem systemOf(JobWish wish, Reconstruction job) {
    var wanted = wish.plan().coordinateSystem();
    var decided = !(job.plan().coordinateSystem() instanceof CoordinateSystem.FromPhotos);
    return wanted instanceof CoordinateSystem.FromPhotos && decided
        ? resolved(wish, job.project()).coordinateSystem()
        : wanted;
  }

  private ReconstructionPlan resolved(JobWish wish, ProjectId project) {
    var source = wish.origin().in(project);
    return preflightCapture
        .get()
        .preflight(source, wish.plan(), wish.manner().skipUnusable())
        .plan();
  }

  private List<Reconstruction> all(ReconstructionFilter filter, Predicate<Reconstruction> wanted) {
    var found = new ArrayList<Reconstruction>();
    var request = new PageRequest(1, PageRequest.LARGEST);
    var page = listReconstructions.get().list(filter, request);
    page.items().stream().filter(wanted).forEach(found::add);
    while (page.hasNext()) {
      request = new PageRequest(request.number() + 1, request.size());
      page = listReconstructions.get().list(filter, request);
      page.items().stream().filter(wanted).forEach(found::add);
    }
    return found;
  }

  private static boolean isId(String text, List<Reconstruction> jobs) {
    return jobs.stream().anyMatch(it -> it.id().value().equals(text));
  }

  private static String ids(List<Reconstruction> jobs) {
    return String.join(", ", jobs.stream().map(it -> it.id().value()).toList());
  }
}
