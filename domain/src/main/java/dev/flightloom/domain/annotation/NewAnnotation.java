package dev.flightloom.domain.annotation;

import dev.flightloom.domain.vocabulary.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A mark that is to be put on the map of a project (contract chapter 9.1).
 *
 * @param description may be empty
 */
public record NewAnnotation(String name, String description, Shape shape, Style style) {

  private static final double FAR_IN_KILOMETRES = 100;

  public NewAnnotation {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an annotation needs a name");
    }
  }

  /** How it is drawn; one that is clamped lies on the ground whatever its altitudes are. */
  public record Style(Colour colour, boolean clampedToGround) {
    /** The usual colour, on the ground. */
    public static final Style USUAL = new Style(Colour.USUAL, true);
  }

  /** What a person should look at again although it may be meant. */
  public enum Doubt {
    /** A place is 0,0, which devices without a fix report. */
    ZERO_POSITION,
    /** A place is more than 100 km from the project's centre: perhaps swapped coordinates. */
    FAR_FROM_PROJECT
  }

  /** Doubts about the shape in a project whose centre is {@code centre}. */
  public List<Doubt> doubts(Position centre) {
    var doubts = new ArrayList<Doubt>();
    if (shape.vertices().anyMatch(Vertex::isZero)) {
      doubts.add(Doubt.ZERO_POSITION);
    }
    if (centre instanceof Position.Located place
        && shape.vertices().anyMatch(it -> it.kilometresTo(place) > FAR_IN_KILOMETRES)) {
      doubts.add(Doubt.FAR_FROM_PROJECT);
    }
    return List.copyOf(doubts);
  }
}
