package dev.flightloom.application.annotation.port.in;

import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.List;

/** Puts a mark on the map of a project. */
@FunctionalInterface
public interface CreateAnnotation {
  /** Calls FlightHub once, whatever happens; doubts do not stop it, since they may be meant. */
  Creation create(Project project, NewAnnotation annotation);

  /** How it ended, and what to look at again. */
  record Creation(Outcome<AnnotationId> outcome, List<NewAnnotation.Doubt> doubts) {
    public Creation {
      doubts = List.copyOf(doubts);
    }
  }
}
