package dev.flightloom.simulator.wayline;

import java.util.Map;

/** The words of template types in a KMZ and in the list of routes (contract 7.2, 7.4). */
final class TemplateTypes {
  private static final Map<String, String> SHOWN =
      Map.of(
          "waypoint", "waypoint",
          "mapping2d", "mapping_2d",
          "mapping3d", "mapping_3d",
          "mappingStrip", "mapping_strip",
          "facade", "facade",
          "solid", "solid",
          "mappingGObject", "mapping_gobject");

  private TemplateTypes() {}

  static String shown(String word) {
    var shown = SHOWN.get(word);
    if (shown == null) {
      throw Unacceptable.because("templateType is missing or unknown");
    }
    return shown;
  }
}
