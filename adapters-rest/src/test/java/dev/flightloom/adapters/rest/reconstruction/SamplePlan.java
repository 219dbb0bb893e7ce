package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.domain.reconstruction.plan.Alignment;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.FeatureDensity;
import dev.flightloom.domain.reconstruction.plan.MeshFormat;
import dev.flightloom.domain.reconstruction.plan.PointCloudFormat;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.Quality;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan in which no parameter has the value of a preset that a reader could guess. */
final class SamplePlan {

  private SamplePlan() {}

  static ReconstructionPlan everything() {
    return new ReconstructionPlan(
        new CoordinateSystem.Epsg(32650),
        List.of(
            new Product.Orthophoto(
                Quality.LOW,
                new Alignment(Alignment.Method.INCREMENTAL, FeatureDensity.LOW, false),
                Product.Orthophoto.Scene.ORCHARD,
                false,
                true,
                512,
                ExtraMembers.NONE),
            new Product.Mesh(
                Quality.HIGH,
                Alignment.with(FeatureDensity.HIGH),
                Set.of(MeshFormat.OSGB, MeshFormat.OBJ),
                Set.of(PointCloudFormat.LAS),
                0.5,
                true,
                new ExtraMembers(Map.of("stereo_mode", "[1,2]"))),
            new Product.GaussianSplat(new ExtraMembers(Map.of("level", "1"))),
            new Product.LidarCloud(
                Quality.HIGH,
                false,
                false,
                true,
                Product.LidarCloud.Terrain.STEEP,
                0.1,
                ExtraMembers.NONE)));
  }
}
