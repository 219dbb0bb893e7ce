package dev.flightloom.application.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.annotation.port.out.Annotations;
import dev.flightloom.application.project.InMemoryProjects;
import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.annotation.Vertex;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemoryAnnotationsTest implements AnnotationsContract {
  private final InMemoryAnnotations annotations = new InMemoryAnnotations(project());

  @Override
  public Annotations annotations() {
    return annotations;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
  }

  @Override
  public void throttleNextCall() {
    annotations.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Override
  public void loseNextAnswer() {
    annotations.loseNext();
  }

  @Override
  public int count() {
    return annotations.created().size();
  }

  @Test
  void tellsDoubtsBesideTheOutcome() {
    var creation =
        new CreateAnnotationService(annotations)
            .create(
                InMemoryProjects.project("p-1", "Harbour"),
                new NewAnnotation(
                    "Somewhere",
                    "",
                    new Shape.Point(Vertex.of(53.54, 9.98)),
                    NewAnnotation.Style.USUAL));
    assertThat(creation.outcome()).isEqualTo(new Outcome.Known<>(new AnnotationId("mark-1")));
    assertThat(creation.doubts()).containsExactly(NewAnnotation.Doubt.FAR_FROM_PROJECT);
  }
}
