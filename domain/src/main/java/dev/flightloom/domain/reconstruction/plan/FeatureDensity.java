package dev.flightloom.domain.reconstruction.plan;

/** Features extracted per image: about 40 000, 20 000 or 9 000. */
public enum FeatureDensity {
  HIGH,
  MEDIUM,
  LOW
}
