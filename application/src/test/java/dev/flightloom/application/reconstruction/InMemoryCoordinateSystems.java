package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.CoordinateSystems;
import java.util.Map;
import java.util.Optional;

/** A register of the UTM zones and a handful of others; it knows nothing else. */
public final class InMemoryCoordinateSystems implements CoordinateSystems {

  private static final Map<Integer, String> OTHERS =
      Map.of(
          3857, "WGS 84 / Pseudo-Mercator",
          4326, "WGS 84",
          4490, "China Geodetic Coordinate System 2000",
          4547, "CGCS2000 / 3-degree Gauss-Kruger CM 114E",
          25832, "ETRS89 / UTM zone 32N");

  @Override
  public Optional<String> nameOf(int epsg) {
    var zone = epsg % 100;
    if (zone >= 1 && zone <= 60 && (epsg / 100 == 326 || epsg / 100 == 327)) {
      return Optional.of("WGS 84 / UTM zone " + zone + (epsg / 100 == 326 ? "N" : "S"));
    }
    return Optional.ofNullable(OTHERS.get(epsg));
  }
}
