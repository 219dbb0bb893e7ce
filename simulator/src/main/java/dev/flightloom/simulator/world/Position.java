package dev.flightloom.simulator.world;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Where a photo was taken: WGS84 degrees and metres above the ellipsoid or sea, as its EXIF says.
 */
@RegisterForReflection
public record Position(float latitude, float longitude, float altitude) {
  /** A photo without GPS tags. */
  public static final Position UNKNOWN = new Position(999, 999, 0);

  /** Whether latitude and longitude mean something. */
  @JsonIgnore
  public boolean known() {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }
}
