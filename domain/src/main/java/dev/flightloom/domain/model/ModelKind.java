package dev.flightloom.domain.model;

/**
 * What can be built from photos, with FlightHub's limits of images (start page of open modeling).
 */
public enum ModelKind {
  /** Orthophoto and elevation. */
  ORTHOPHOTO("2d", 5, 20_000),
  /** Textured mesh. */
  MESH("3d", 5, 20_000),
  /** 3D Gaussian splatting. */
  GAUSSIAN_SPLAT("3dgs", 10, 4_000),
  /** LiDAR point cloud; needs the sensor's files beside the images. */
  LIDAR("lidar", 5, 20_000);

  private final String word;
  private final int minimumImages;
  private final int maximumImages;

  ModelKind(String word, int minimumImages, int maximumImages) {
    this.word = word;
    this.minimumImages = minimumImages;
    this.maximumImages = maximumImages;
  }

  /** The short word of options, paths and files: 2d, 3d, 3dgs or lidar. */
  public String word() {
    return word;
  }

  /** Fewest images that FlightHub accepts. */
  public int minimumImages() {
    return minimumImages;
  }

  /** Most images that FlightHub accepts. */
  public int maximumImages() {
    return maximumImages;
  }
}
