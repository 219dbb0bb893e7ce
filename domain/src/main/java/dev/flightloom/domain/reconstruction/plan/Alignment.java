package dev.flightloom.domain.reconstruction.plan;

/** How the images are oriented; {@code INCREMENTAL} serves images without positions. */
public record Alignment(Method method, FeatureDensity features, boolean useImagePositions) {

  /** Order in which images are added. */
  public enum Method {
    GLOBAL,
    INCREMENTAL
  }

  /** Global alignment by image positions. */
  public static Alignment with(FeatureDensity features) {
    return new Alignment(Method.GLOBAL, features, true);
  }
}
