package dev.flightloom.application.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.annotation.port.out.Annotations;
import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.NewAnnotation.Style;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.annotation.Vertex;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Annotations} does. */
public interface AnnotationsContract {

  /** A place of the harbour. */
  Vertex GATE = new Vertex(9.98412, 53.54131, 0);

  /** The port. */
  Annotations annotations();

  /** A project of ours. */
  ProjectId project();

  /** A project of somebody else. */
  ProjectId foreignProject();

  /** Makes the next call meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  /** Lets the answer of the next call get lost after it had its effect. */
  void loseNextAnswer();

  /** How many marks there are. */
  int count();

  @Test
  default void createsEveryShape() {
    var line = new Shape.Line(List.of(GATE, Vertex.of(9.99, 53.55)));
    var ring = new Shape.Ring(List.of(GATE, Vertex.of(9.99, 53.55), Vertex.of(9.97, 53.55)));
    for (var shape : List.of(new Shape.Point(GATE), line, new Shape.Polygon(ring, List.of()))) {
      assertThat(annotations().create(project(), mark(shape))).isInstanceOf(Outcome.Known.class);
    }
    assertThat(count()).isEqualTo(3);
  }

  @Test
  default void givesEveryMarkItsOwnId() {
    assertThat(id(annotations().create(project(), point())))
        .isNotEqualTo(id(annotations().create(project(), point())));
  }

  @Test
  default void putsNothingOnTheMapOfAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> annotations().create(foreignProject(), point()));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> annotations().create(project(), point()));
  }

  /** Contract 15.22: a lost answer is no reason to make a second mark. */
  @Test
  default void leavesALostAnswerUnknownAndCreatesOnce() {
    loseNextAnswer();
    assertThat(annotations().create(project(), point())).isInstanceOf(Outcome.Unknown.class);
    assertThat(count()).isEqualTo(1);
  }

  private static NewAnnotation point() {
    return mark(new Shape.Point(GATE));
  }

  private static NewAnnotation mark(Shape shape) {
    return new NewAnnotation("Gate 3", "created by a test", shape, Style.USUAL);
  }

  private static AnnotationId id(Outcome<AnnotationId> outcome) {
    return ((Outcome.Known<AnnotationId>) outcome).value();
  }
}
