package dev.flightloom.domain.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be made of the photos of a flight (contract chapter 8.3).
 *
 * @param kinds orthophoto, mesh or both
 * @param mediaFolder folder of a flight task, whose photos are used
 */
public record FlightModelOrder(
    String name,
    Set<ModelKind> kinds,
    long mediaFolder,
    OutputSystem system,
    Settings settings,
    Area area) {

  /** What the older reconstruction can make; the other kinds need open modeling. */
  public static final Set<ModelKind> POSSIBLE =
      Set.copyOf(EnumSet.of(ModelKind.ORTHOPHOTO, ModelKind.MESH));

  public FlightModelOrder {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a model needs a name");
    }
    requirePossible(kinds);
    kinds = Set.copyOf(kinds);
  }

  /**
   * Checks what is wanted.
   *
   * @throws IllegalArgumentException naming the possible kinds
   */
  public static void requirePossible(Set<ModelKind> kinds) {
    if (kinds.isEmpty() || !POSSIBLE.containsAll(kinds)) {
      throw new IllegalArgumentException("a flight's media become 2d, 3d or both");
    }
  }

  /** How fine and how fast; words here, numbers in open modeling (contract 14.25). */
  public enum Quality {
    HIGH,
    MEDIUM,
    LOW
  }

  /** How the camera moved. */
  public enum Mode {
    /** Over the ground. */
    NORMAL,
    /** Around something. */
    SURROUND
  }

  /** Files that come out; the last five hold points. */
  public enum Format {
    B3DM,
    OSGB,
    PLY,
    OBJ,
    PNTS,
    LAS,
    POINT_PLY,
    NORMAL_POINT_PLY
  }

  /**
   * Parameters of the algorithm.
   *
   * @param simplification how much of the mesh is kept, 0 to 1
   */
  public record Settings(Quality quality, Mode mode, Set<Format> formats, double simplification) {

    /** What FlightHub's own example uses. */
    public static final Settings USUAL =
        new Settings(Quality.MEDIUM, Mode.NORMAL, EnumSet.of(Format.B3DM, Format.LAS), 0.2);

    public Settings {
      if (formats.isEmpty()) {
        throw new IllegalArgumentException("at least one format is needed");
      }
      if (!(simplification >= 0 && simplification <= 1)) {
        throw new IllegalArgumentException(
            "is " + simplification + ", but a simplification from 0 to 1 is accepted");
      }
      formats = Set.copyOf(formats);
    }
  }

  /** Which part is made. */
  public sealed interface Area {
    /** Everything that the photos show. */
    Area EVERYTHING = new Everything();

    /** No border. */
    record Everything() implements Area {}

    /** What lies within a polygon of 3 to 200 corners. */
    record Within(List<Corner> corners) implements Area {
      private static final int MOST = 200;

      public Within {
        corners = List.copyOf(corners);
        var different = corners.stream().distinct().count();
        if (different < 3 || corners.size() > MOST) {
          throw new IllegalArgumentException(
              "has " + different + " different corners, but an area has 3 to " + MOST);
        }
      }
    }

    /** A corner in degrees of WGS84. */
    record Corner(double latitude, double longitude) {
      public Corner {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
          throw new IllegalArgumentException(
              "is no place on earth: latitude " + latitude + ", longitude " + longitude);
        }
      }
    }
  }
}
