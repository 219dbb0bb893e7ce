package dev.flightloom.domain.wayline;

/**
 * Model key of an aircraft, {@code 0-type-subtype} (contract chapter 1.9); other text is kept as it
 * came.
 */
public record AircraftKey(String value) {
  public AircraftKey {
    if (value.isBlank()) {
      throw new IllegalArgumentException("aircraft key is blank");
    }
  }

  /** The key of an aircraft by the two numbers of a route's {@code droneInfo}. */
  public static AircraftKey of(int type, int subType) {
    return new AircraftKey("0-" + type + "-" + subType);
  }

  /**
   * The name on the box, or the key where this release knows none; 99 is the Matrice 4E and 4T, 100
   * the Matrice 4D and 4TD (contract 14.20).
   */
  public String name() {
    return switch (value) {
      case "0-60-0" -> "Matrice 300 RTK";
      case "0-67-0" -> "Matrice 30";
      case "0-67-1" -> "Matrice 30T";
      case "0-77-0" -> "Mavic 3 Enterprise";
      case "0-77-1" -> "Mavic 3 Thermal";
      case "0-77-2" -> "Mavic 3 Multispectral";
      case "0-89-0" -> "Matrice 350 RTK";
      case "0-91-0" -> "Matrice 3D";
      case "0-91-1" -> "Matrice 3TD";
      case "0-99-0" -> "Matrice 4E";
      case "0-99-1" -> "Matrice 4T";
      case "0-100-0" -> "Matrice 4D";
      case "0-100-1" -> "Matrice 4TD";
      case "0-103-0" -> "Matrice 400";
      default -> value;
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
