package dev.flightloom.domain.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flightloom.domain.annotation.NewAnnotation.Doubt;
import dev.flightloom.domain.annotation.NewAnnotation.Style;
import dev.flightloom.domain.annotation.Shape.Line;
import dev.flightloom.domain.annotation.Shape.Point;
import dev.flightloom.domain.annotation.Shape.Polygon;
import dev.flightloom.domain.annotation.Shape.Ring;
import dev.flightloom.domain.vocabulary.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Vertex A = Vertex.of(9.98, 53.54);
  private static final Vertex B = Vertex.of(9.99, 53.54);
  private static final Vertex C = Vertex.of(9.99, 53.55);
  private static final Position HAMBURG = Position.of(53.54, 9.98, 0);

  @Test
  void needsTwoDifferentPointsForALine() {
    assertThat(new Line(List.of(A, B)).vertices()).containsExactly(A, B);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Line(List.of(A, A)))
        .withMessageContaining("1 different points")
        .withMessageContaining("at least 2");
  }

  @Test
  void needsThreeDifferentPointsForAPolygon() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ring(List.of(A, B, A)))
        .withMessageContaining("at least 3");
  }

  @Test
  void takesClosedAndOpenRingsForTheSame() {
    assertThat(new Ring(List.of(A, B, C, A))).isEqualTo(new Ring(List.of(A, B, C)));
  }

  @Test
  void knowsWhichWayARingTurns() {
    assertThat(new Ring(List.of(A, B, C)).turn()).isPositive();
    assertThat(new Ring(List.of(C, B, A)).turn()).isNegative();
  }

  @Test
  void refusesPlacesThatAreNotOnEarthAndSaysTheOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vertex.of(53.54, 99.8))
        .withMessageContaining("longitude comes first");
    assertThatIllegalArgumentException().isThrownBy(() -> Vertex.of(Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Vertex(0, 0, Double.NaN));
  }

  @Test
  void doubtsZeroAndSwappedCoordinatesWithoutRefusingThem() {
    assertThat(mark(new Point(A)).doubts(HAMBURG)).isEmpty();
    assertThat(mark(new Point(Vertex.of(53.54, 9.98))).doubts(HAMBURG))
        .containsExactly(Doubt.FAR_FROM_PROJECT);
    assertThat(mark(new Point(Vertex.of(0, 0))).doubts(HAMBURG))
        .containsExactly(Doubt.ZERO_POSITION, Doubt.FAR_FROM_PROJECT);
    assertThat(mark(new Point(Vertex.of(0, 0))).doubts(Position.UNKNOWN))
        .containsExactly(Doubt.ZERO_POSITION);
  }

  @Test
  void looksAtHolesToo() {
    var hole = new Ring(List.of(Vertex.of(0, 0), B, C));
    assertThat(mark(new Polygon(new Ring(List.of(A, B, C)), List.of(hole))).doubts(HAMBURG))
        .contains(Doubt.ZERO_POSITION);
  }

  @Test
  void writesColoursInOneWay() {
    assertThat(new Colour("#2d8cf0")).isEqualTo(Colour.USUAL);
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour("red"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NewAnnotation(" ", "", new Point(A), Style.USUAL));
  }

  private static NewAnnotation mark(Shape shape) {
    return new NewAnnotation("Gate 3", "", shape, Style.USUAL);
  }
}
