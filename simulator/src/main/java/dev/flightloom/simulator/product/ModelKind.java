package dev.flightloom.simulator.product;

import java.util.Locale;

/** The four products, with their numbers and limits (contract 10.5, 10.7). */
public enum ModelKind {
  MODEL_2D(1, 5, 20_000),
  MODEL_3D(2, 5, 20_000),
  MODEL_3DGS(3, 10, 4_000),
  MODEL_LIDAR(4, 5, 20_000);

  private final int number;
  private final int minimum;
  private final int maximum;

  ModelKind(int number, int minimum, int maximum) {
    this.number = number;
    this.minimum = minimum;
    this.maximum = maximum;
  }

  /** Value of {@code model_type}. */
  public int number() {
    return number;
  }

  /** Name of the answer's member, for example {@code model_3d}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a number of images can be reconstructed. */
  public boolean admits(long images) {
    return images >= minimum && images <= maximum;
  }

  /** The limits as words. */
  public String limits() {
    return word() + " needs " + minimum + " to " + maximum + " images";
  }
}
