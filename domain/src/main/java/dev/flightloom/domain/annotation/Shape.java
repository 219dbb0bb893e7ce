package dev.flightloom.domain.annotation;

import java.util.List;
import java.util.stream.Stream;

/** What a mark looks like (contract chapter 9.1). */
public sealed interface Shape {

  /** Every place of the shape, each once for every time it is passed. */
  Stream<Vertex> vertices();

  /** One place. */
  record Point(Vertex at) implements Shape {
    @Override
    public Stream<Vertex> vertices() {
      return Stream.of(at);
    }
  }

  /** A line through two places at least. */
  record Line(List<Vertex> along) implements Shape {
    public Line {
      along = List.copyOf(along);
      require(2, along, "a line");
    }

    @Override
    public Stream<Vertex> vertices() {
      return along.stream();
    }
  }

  /** An area with three corners at least, and perhaps holes. */
  record Polygon(Ring outline, List<Ring> holes) implements Shape {
    public Polygon {
      holes = List.copyOf(holes);
    }

    @Override
    public Stream<Vertex> vertices() {
      return Stream.concat(Stream.of(outline), holes.stream()).flatMap(it -> it.corners().stream());
    }
  }

  /**
   * A closed line; its first corner is not repeated at the end, whether or not the caller did so.
   */
  record Ring(List<Vertex> corners) {
    public Ring {
      var closed = corners.size() > 1 && corners.getFirst().equals(corners.getLast());
      corners = List.copyOf(closed ? corners.subList(0, corners.size() - 1) : corners);
      require(3, corners, "a polygon");
    }

    /** Twice the area in square degrees, positive when the corners go counterclockwise. */
    public double turn() {
      var sum = 0.0;
      for (var i = 0; i < corners.size(); i++) {
        var here = corners.get(i);
        var next = corners.get((i + 1) % corners.size());
        sum += here.longitude() * next.latitude() - next.longitude() * here.latitude();
      }
      return sum;
    }
  }

  private static void require(int fewest, List<Vertex> vertices, String what) {
    var different = vertices.stream().distinct().count();
    if (different < fewest) {
      throw new IllegalArgumentException(
          "has " + different + " different points, but " + what + " needs at least " + fewest);
    }
  }
}
