package dev.flightloom.application.annotation.port.out;

import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/**
 * Marks on the map (contract chapter 9.1); thread-safe. May raise {@code Denied} for a foreign
 * project, {@code Rejected}, {@code Unavailable} and {@code Throttled}.
 */
public interface Annotations {
  /**
   * Puts a mark on the map, once. Nothing lists marks, so a lost answer stays unknown (contract
   * chapter 9.1).
   */
  Outcome<AnnotationId> create(ProjectId project, NewAnnotation annotation);
}
