package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.BuildObservation.Signal;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Builds m-1, m-2 and so on that progress with every observation and finish with the third. It
 * checks neither resource nor number of images, has no limit of parallel builds and forgets no
 * resource; there is nothing behind its archive addresses. Longer than most, as it is also its own
 * script.
 */
public final class InMemoryReconstructionEngine implements ReconstructionEngine {

  /** What became of a start. */
  public enum Fate {
    ANSWERED,
    LOST_BEFORE_EFFECT,
    LOST_AFTER_EFFECT,
    REFUSED
  }

  /** One call of start. */
  public record Start(ProjectId project, Order order, Fate fate) {}

  /** Bytes of every finished model. */
  public static final long SIZE_IN_BYTES = 4096;

  private final Map<ModelId, Model> models = new LinkedHashMap<>();
  private final List<Start> starts = new ArrayList<>();
  private final List<ModelId> stopped = new ArrayList<>();
  private final List<ModelId> deleted = new ArrayList<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private final Queue<Failure> startRefusals = new ArrayDeque<>();
  private final Queue<Fate> fates = new ArrayDeque<>();
  private final Set<ModelKind> leftOut = EnumSet.noneOf(ModelKind.class);
  private final Set<ProjectId> foreign = new HashSet<>();
  private int observationsToFinish = 3;
  private int lastId;

  /** Loses the next start before its effect; a plan of several is used up in order. */
  public synchronized void loseNextStartBeforeItsEffect() {
    fates.add(Fate.LOST_BEFORE_EFFECT);
  }

  /** Lets the next start take effect and loses its answer. */
  public synchronized void loseNextStartAfterItsEffect() {
    fates.add(Fate.LOST_AFTER_EFFECT);
  }

  /** Lets the next call of any method fail without effect; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Lets the next start fail without effect; several are used up in order. */
  public synchronized void refuseNextStart(Failure failure) {
    startRefusals.add(failure);
  }

  /** Lets the next start meet the limit of parallel builds. */
  public void refuseNextStartForLackOfRoom() {
    refuseNextStart(
        new Conflict("engine.no-room", "2 builds are running already", "Wait for one to end."));
  }

  /** Builds to come finish with this observation, which is at least the first. */
  public synchronized void finishAfter(int observations) {
    observationsToFinish = observations;
  }

  /** Answers of start miss this kind from now on, and it is not built. */
  public synchronized void leaveOut(ModelKind kind) {
    leftOut.add(kind);
  }

  /** Fixes what observations of a model show from now on. */
  public synchronized void setStatus(ModelId model, Signal signal) {
    modelOf(model).fixed = Optional.of(signal);
  }

  /** Fixes where the archive of a model is from now on. */
  public synchronized void setArchive(ModelId model, ArchiveLocation archive) {
    modelOf(model).archive = archive;
  }

  /** Lets FlightHub forget a model, as if somebody else had deleted it. */
  public synchronized void forget(ModelId model) {
    models.remove(model);
  }

  /** Denies every call for {@code project}. */
  public synchronized void deny(ProjectId project) {
    foreign.add(project);
  }

  /** Every call of start in order, also those that failed. */
  public synchronized List<Start> starts() {
    return List.copyOf(starts);
  }

  /** How many starts had an effect: more than one costs twice. */
  public synchronized long effectiveStarts() {
    return starts.stream()
        .filter(it -> it.fate() == Fate.ANSWERED || it.fate() == Fate.LOST_AFTER_EFFECT)
        .count();
  }

  /** Every model that exists, in the order of their starts. */
  public synchronized List<ModelId> models() {
    return List.copyOf(models.keySet());
  }

  /** Models that somebody asked to stop, known or not. */
  public synchronized List<ModelId> stopped() {
    return List.copyOf(stopped);
  }

  /** Models that somebody asked to delete, known or not. */
  public synchronized List<ModelId> deleted() {
    return List.copyOf(deleted);
  }

  @Override
  public synchronized StartAnswer start(ProjectId project, Order order) {
    try {
      admit(project);
      raise(startRefusals);
    } catch (Failure refusal) {
      starts.add(new Start(project, order, Fate.REFUSED));
      throw refusal;
    }
    var fate = fates.isEmpty() ? Fate.ANSWERED : fates.remove();
    starts.add(new Start(project, order, fate));
    if (fate == Fate.LOST_BEFORE_EFFECT) {
      return new StartAnswer.Unknown("lost before the effect");
    }
    var builds = begin(project, order);
    return fate == Fate.LOST_AFTER_EFFECT
        ? new StartAnswer.Unknown("lost after the effect")
        : new StartAnswer.Started(builds);
  }

  private List<Build> begin(ProjectId project, Order order) {
    var builds = new ArrayList<Build>();
    for (var kind : order.plan().kinds()) {
      if (!leftOut.contains(kind)) {
        var id = new ModelId("m-" + ++lastId);
        models.put(id, new Model(id, project, kind, order, observationsToFinish));
        builds.add(Build.queued(kind, id));
      }
    }
    return builds;
  }

  @Override
  public synchronized List<BuildObservation> running(ProjectId project) {
    admit(project);
    return models.values().stream()
        .filter(model -> model.project.equals(project) && !model.isOver())
        .map(Model::look)
        .toList();
  }

  @Override
  public synchronized Optional<BuildObservation> observe(ProjectId project, ModelId model) {
    admit(project);
    var known = Optional.ofNullable(models.get(model)).filter(it -> it.project.equals(project));
    known.ifPresent(it -> it.observations++);
    return known.map(Model::look);
  }

  @Override
  public synchronized void stop(ProjectId project, ModelId model) {
    admit(project);
    stopped.add(model);
    if (models.containsKey(model) && !modelOf(model).isOver()) {
      modelOf(model).fixed = Optional.of(new Signal.Cancelled());
    }
  }

  @Override
  public synchronized void delete(ProjectId project, ModelId model) {
    admit(project);
    deleted.add(model);
    models.remove(model);
  }

  private Model modelOf(ModelId id) {
    return Optional.ofNullable(models.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no model " + id + " was started"));
  }

  private void admit(ProjectId project) {
    raise(refusals);
    if (foreign.contains(project)) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
  }

  private static void raise(Queue<Failure> planned) {
    if (!planned.isEmpty()) {
      throw planned.remove();
    }
  }

  /** A model and how often it was looked at. */
  private static final class Model {
    private final ModelId id;
    private final ProjectId project;
    private final ModelKind kind;
    private final Order order;
    private final int observationsToFinish;
    private Optional<Signal> fixed = Optional.empty();
    private ArchiveLocation archive;
    private int observations;

    Model(ModelId id, ProjectId project, ModelKind kind, Order order, int observationsToFinish) {
      this.id = id;
      this.project = project;
      this.kind = kind;
      this.order = order;
      this.observationsToFinish = observationsToFinish;
      this.archive = new ArchiveLocation("http://archive.example.net/" + id + ".zip");
    }

    private Signal signal() {
      return fixed.orElseGet(() -> {
        if (observations >= observationsToFinish) {
          return new Signal.Done(new Archive.Finished());
        }
        return observations <= 1
            ? new Signal.Waiting()
            : new Signal.Running(100 * (observations - 1) / observationsToFinish);
      });
    }

    private boolean isOver() {
      return switch (signal()) {
        case Signal.Waiting _, Signal.Running _ -> false;
        case Signal.Done(var zip) ->
            !(zip instanceof Archive.NotBegun || zip instanceof Archive.Running);
        case Signal.Failed _, Signal.Cancelled _, Signal.Unrecognised _ -> true;
      };
    }

    private BuildObservation look() {
      var finished = signal() instanceof Signal.Done(Archive.Finished _);
      return new BuildObservation(
          id,
          kind,
          order.resource(),
          signal(),
          finished ? SIZE_IN_BYTES : 0,
          finished ? archive : ArchiveLocation.NONE);
    }
  }
}
