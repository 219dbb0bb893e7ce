package dev.flightloom.simulator.product;

import dev.flightloom.simulator.world.Position;
import dev.flightloom.simulator.world.ResourceFile;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The piece of ground that a product shows: the photos' bounding box, or a default place where no
 * photo has a position.
 *
 * @param title UUID of the model, the seed of its looks
 * @param epsg coordinate system asked for, such as {@code EPSG:32632}; empty for none
 */
public record Scene(
    String title, ModelKind kind, List<ResourceFile> photos, String epsg, Ground ground) {
  private static final double METRES_PER_DEGREE = 111_320;
  private static final double MARGIN = 20;

  public Scene {
    photos = List.copyOf(photos);
  }

  /** A scene around the photos. */
  public static Scene of(String title, ModelKind kind, List<ResourceFile> photos, String epsg) {
    var known = photos.stream().map(ResourceFile::position).filter(Position::known).toList();
    return new Scene(title, kind, photos, epsg, ground(title.hashCode(), known));
  }

  private static Ground ground(int seed, List<Position> known) {
    if (known.isEmpty()) {
      return new Ground(seed, 53.5413, 9.9841, 60, 60);
    }
    var lat = range(known, Position::latitude);
    var lon = range(known, Position::longitude);
    double latitude = (lat.getMin() + lat.getMax()) / 2;
    double north = (lat.getMax() - lat.getMin()) * METRES_PER_DEGREE / 2;
    double east =
        (lon.getMax() - lon.getMin()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)) / 2;
    return new Ground(
        seed, latitude, (lon.getMin() + lon.getMax()) / 2, east + MARGIN, north + MARGIN);
  }

  private static DoubleSummaryStatistics range(
      List<Position> known, ToDoubleFunction<Position> part) {
    return known.stream().mapToDouble(part).summaryStatistics();
  }
}
