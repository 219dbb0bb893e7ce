package dev.flightloom.domain.reconstruction.plan;

import dev.flightloom.domain.model.ModelKind;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** One thing to build, with its typed parameters (contract chapter 10.9). */
public sealed interface Product {

  /** What is built. */
  ModelKind kind();

  /** Parameters beyond the known ones, passed on unchanged. */
  ExtraMembers extra();

  /** 2D map; {@code tileSizeInPixels} 0 leaves the choice to FlightHub. */
  record Orthophoto(
      Quality quality,
      Alignment alignment,
      Scene scene,
      boolean balanceColours,
      boolean removeHaze,
      int tileSizeInPixels,
      ExtraMembers extra)
      implements Product {

    /** What the site mostly is (map_mode). */
    public enum Scene {
      FARMLAND,
      CITY,
      ORCHARD
    }

    @Override
    public ModelKind kind() {
      return ModelKind.ORTHOPHOTO;
    }
  }

  /** Textured mesh; {@code simplification} is the share of triangles that is kept, 0.05 to 1. */
  record Mesh(
      Quality quality,
      Alignment alignment,
      Set<MeshFormat> formats,
      Set<PointCloudFormat> pointCloud,
      double simplification,
      boolean refineWater,
      ExtraMembers extra)
      implements Product {

    public Mesh {
      formats = Collections.unmodifiableSet(new TreeSet<>(formats));
      pointCloud = Collections.unmodifiableSet(new TreeSet<>(pointCloud));
      if (!(simplification >= 0.05 && simplification <= 1)) {
        throw new IllegalArgumentException("simplification is 0.05 to 1, not " + simplification);
      }
    }

    @Override
    public ModelKind kind() {
      return ModelKind.MESH;
    }
  }

  /** Gaussian splat; FlightHub publishes no parameter of it, so all of them are extra. */
  record GaussianSplat(ExtraMembers extra) implements Product {
    @Override
    public ModelKind kind() {
      return ModelKind.GAUSSIAN_SPLAT;
    }
  }

  /**
   * LiDAR cloud; {@code sampleDistanceInMetres} 0 keeps every point, quality thins by 4 per step.
   */
  record LidarCloud(
      Quality quality,
      boolean colourPoints,
      boolean optimiseTrajectory,
      boolean extractGround,
      Terrain terrain,
      double sampleDistanceInMetres,
      ExtraMembers extra)
      implements Product {

    /** Shape of the ground (scene_type). */
    public enum Terrain {
      FLAT,
      STEEP,
      GENTLE
    }

    public LidarCloud {
      if (!(sampleDistanceInMetres >= 0)) {
        throw new IllegalArgumentException("a distance is not negative: " + sampleDistanceInMetres);
      }
    }

    @Override
    public ModelKind kind() {
      return ModelKind.LIDAR;
    }
  }

  /** The product of {@code kind} with the defaults of {@code preset}. */
  static Product of(ModelKind kind, Preset preset, ExtraMembers extra) {
    var quality = preset.quality();
    var alignment = Alignment.with(preset.features());
    return switch (kind) {
      case ORTHOPHOTO ->
          new Orthophoto(quality, alignment, Orthophoto.Scene.CITY, true, false, 0, extra);
      case MESH ->
          new Mesh(
              quality,
              alignment,
              Set.of(MeshFormat.B3DM),
              Set.of(),
              preset == Preset.BEST ? 1 : 0.2,
              false,
              extra);
      case GAUSSIAN_SPLAT -> new GaussianSplat(extra);
      case LIDAR -> new LidarCloud(quality, true, true, false, LidarCloud.Terrain.FLAT, 0, extra);
    };
  }
}
