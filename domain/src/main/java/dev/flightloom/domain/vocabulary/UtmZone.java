package dev.flightloom.domain.vocabulary;

/** A zone of the UTM grid on WGS84, six degrees wide. */
public record UtmZone(int number, boolean north) {
  public UtmZone {
    if (number < 1 || number > 60) {
      throw new IllegalArgumentException("UTM has zones 1 to 60, not " + number);
    }
  }

  /** The zone that holds {@code place}, without the exceptions of Norway and Svalbard. */
  public static UtmZone of(Position.Located place) {
    var zone = Math.min(60, (int) Math.floor((place.longitude() + 180) / 6) + 1);
    return new UtmZone(zone, place.latitude() >= 0);
  }

  /** Its code in the EPSG register. */
  public int epsg() {
    return (north ? 32600 : 32700) + number;
  }
}
