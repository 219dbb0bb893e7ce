package dev.flightloom.application.annotation;

import dev.flightloom.application.annotation.port.out.Annotations;
import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Marks in a list; draws none of them. */
public final class InMemoryAnnotations implements Annotations {
  private final ProjectId project;
  private final List<NewAnnotation> created = new ArrayList<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private boolean losing;

  /** The map of one project; all others are foreign. */
  public InMemoryAnnotations(ProjectId project) {
    this.project = project;
  }

  /** Everything on the map. */
  public synchronized List<NewAnnotation> created() {
    return List.copyOf(created);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Lets the next answer get lost. */
  public synchronized void loseNext() {
    losing = true;
  }

  @Override
  public synchronized Outcome<AnnotationId> create(ProjectId wanted, NewAnnotation annotation) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!wanted.equals(project)) {
      throw new Denied("flighthub.denied", "no access to project " + wanted, "Join the project.");
    }
    created.add(annotation);
    if (losing) {
      losing = false;
      return new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "broken", "look"));
    }
    return new Outcome.Known<>(new AnnotationId("mark-" + created.size()));
  }
}
