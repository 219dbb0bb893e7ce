package dev.flightloom.simulator.world;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import java.util.Set;

/**
 * A file that an upload callback registered.
 *
 * @param name without a directory
 * @param etag as the bucket gave it
 * @param size in bytes
 * @param position where the photo was taken, {@link Position#UNKNOWN} without GPS tags
 */
@RegisterForReflection
public record ResourceFile(String name, String etag, long size, Position position) {
  private static final Set<String> IMAGES = Set.of("jpg", "jpeg", "png", "tif", "tiff", "dng");

  /** Whether the name is that of an image. */
  public boolean image() {
    return IMAGES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
