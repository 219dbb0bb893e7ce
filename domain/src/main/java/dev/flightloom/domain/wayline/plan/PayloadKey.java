package dev.flightloom.domain.wayline.plan;

/** Camera or sensor of a route by the numbers of {@code payloadInfo}; position is the mount. */
public record PayloadKey(int type, int subType, int position) {

  /** The name on the box, or the numbers where this release knows none. */
  public String name() {
    return switch (type) {
      case 42 -> "Zenmuse H20";
      case 43 -> "Zenmuse H20T";
      case 50 -> "Zenmuse P1";
      case 52 -> "Matrice 30 camera";
      case 53 -> "Matrice 30T camera";
      case 61 -> "Zenmuse H20N";
      case 66 -> "Mavic 3 Enterprise camera";
      case 67 -> "Mavic 3 Thermal camera";
      case 68 -> "Mavic 3 Multispectral camera";
      case 80 -> "Matrice 3D camera";
      case 81 -> "Matrice 3TD camera";
      case 82 -> "Zenmuse H30";
      case 83 -> "Zenmuse H30T";
      case 88 -> "Matrice 4E camera";
      case 89 -> "Matrice 4T camera";
      case 90 -> "Zenmuse L1";
      case 91 -> "Zenmuse L2";
      case 98 -> "Matrice 4D camera";
      case 99 -> "Matrice 4TD camera";
      default -> "payload " + type + "-" + subType;
    };
  }

  @Override
  public String toString() {
    return type + "-" + subType + "-" + position;
  }
}
