package dev.flightloom.application.annotation;

import dev.flightloom.application.annotation.port.in.CreateAnnotation;
import dev.flightloom.application.annotation.port.out.Annotations;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.project.Project;

/** Creates a mark once and tells what is doubtful about it. */
public final class CreateAnnotationService implements CreateAnnotation {
  private final Annotations annotations;

  /** Writes to {@code annotations}. */
  public CreateAnnotationService(Annotations annotations) {
    this.annotations = annotations;
  }

  @Override
  public Creation create(Project project, NewAnnotation annotation) {
    return new Creation(
        annotations.create(project.id(), annotation), annotation.doubts(project.centre()));
  }
}
