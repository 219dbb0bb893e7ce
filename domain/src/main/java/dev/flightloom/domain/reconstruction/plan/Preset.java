package dev.flightloom.domain.reconstruction.plan;

/** Named balance between speed and quality, from which a product's defaults follow. */
public enum Preset {
  FAST(Quality.LOW, FeatureDensity.LOW),
  BALANCED(Quality.MEDIUM, FeatureDensity.MEDIUM),
  BEST(Quality.HIGH, FeatureDensity.HIGH);

  private final Quality quality;
  private final FeatureDensity features;

  Preset(Quality quality, FeatureDensity features) {
    this.quality = quality;
    this.features = features;
  }

  /** Quality of every product of the preset. */
  public Quality quality() {
    return quality;
  }

  /** Features per image used for the alignment. */
  public FeatureDensity features() {
    return features;
  }
}
