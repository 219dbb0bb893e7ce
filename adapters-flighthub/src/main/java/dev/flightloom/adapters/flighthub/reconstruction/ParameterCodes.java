package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.domain.reconstruction.plan.FeatureDensity;
import dev.flightloom.domain.reconstruction.plan.Product.LidarCloud.Terrain;
import dev.flightloom.domain.reconstruction.plan.Product.Orthophoto.Scene;
import dev.flightloom.domain.reconstruction.plan.Quality;

/** The numbers inside algorithm parameters (contract chapter 10.9). */
final class ParameterCodes {
  private ParameterCodes() {}

  /** quality_level: 1 is the highest. */
  static int of(Quality quality) {
    return switch (quality) {
      case HIGH -> 1;
      case MEDIUM -> 2;
      case LOW -> 3;
    };
  }

  /** sfm_feature_quantity_level: 1 means most features. */
  static int of(FeatureDensity density) {
    return switch (density) {
      case HIGH -> 1;
      case MEDIUM -> 2;
      case LOW -> 3;
    };
  }

  /** map_mode of 2D. */
  static int of(Scene scene) {
    return switch (scene) {
      case FARMLAND -> 0;
      case CITY -> 1;
      case ORCHARD -> 2;
    };
  }

  /** scene_type of LiDAR. */
  static int of(Terrain terrain) {
    return switch (terrain) {
      case FLAT -> 0;
      case STEEP -> 1;
      case GENTLE -> 2;
    };
  }
}
