package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.world.Waypoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What FlightHub demands of a KMZ (contract 7.1, 7.4), and what it shows of it afterwards. */
final class KmzCheck {
  private static final String KML = "http://www.opengis.net/kml/2.2";
  private static final Set<String> LENSES =
      Set.of("wide", "zoom", "ir", "visible", "visable", "narrow_band");

  private KmzCheck() {}

  /** The facts of an acceptable KMZ; one waypoint is enough here (contract 15.10). */
  static RouteFacts facts(Kmz kmz) {
    var waylines = kmz.waylines();
    requireNamespaces(kmz.template());
    requireNamespaces(waylines);
    for (var document : List.of(kmz.template(), waylines)) {
      requireSafeHeight(document);
      number(document, "droneInfo", "droneEnumValue");
      number(document, "payloadInfo", "payloadEnumValue");
    }
    var waypoints = waypoints(waylines);
    if (waypoints.isEmpty()) {
      throw Unacceptable.because("wpmz/waylines.wpml has no waypoint");
    }
    return new RouteFacts(
        "0-" + number(waylines, "droneInfo", "droneEnumValue") + "-" + subType(waylines),
        payloads(kmz),
        templates(kmz.template()),
        waypoints,
        distance(waylines, waypoints));
  }

  private static void requireNamespaces(Node document) {
    boolean kml = document.name().equals("kml") && document.space().equals(KML);
    boolean wpml =
        document
            .first("missionConfig")
            .filter(each -> each.space().matches("https?://www\\.dji\\.com/wpmz/.+"))
            .isPresent();
    if (!kml || !wpml) {
      throw Unacceptable.because("the document is no WPML of an industry aircraft");
    }
  }

  private static void requireSafeHeight(Node document) {
    double height = decimal(document.textOf("takeOffSecurityHeight"));
    if (!(height >= 1.2 && height <= 1_500)) {
      throw Unacceptable.because("takeOffSecurityHeight is missing or not between 1.2 and 1500 m");
    }
  }

  private static int number(Node document, String block, String name) {
    return document
        .first(block)
        .flatMap(each -> each.textOf(name))
        .filter(each -> each.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .orElseThrow(() -> Unacceptable.because(block + "/" + name + " is missing"));
  }

  private static String subType(Node document) {
    return document.textOf("droneSubEnumValue").orElse("0");
  }

  private static List<RouteFacts.Payload> payloads(Kmz kmz) {
    var type = String.valueOf(number(kmz.waylines(), "payloadInfo", "payloadEnumValue"));
    var lenses =
        Stream.of(kmz.template().textOf("imageFormat").orElse("").split(",", -1))
            .map(String::strip)
            .filter(LENSES::contains)
            .map(each -> each.equals("visable") ? "visible" : each)
            .toList();
    return (lenses.isEmpty() ? List.of("") : lenses)
        .stream().map(each -> new RouteFacts.Payload("1", type, each)).toList();
  }

  private static List<String> templates(Node template) {
    var types = new ArrayList<String>();
    for (var folder : template.all("Folder")) {
      var word = folder.textOf("templateType").orElse("");
      types.add(TemplateTypes.shown(word));
    }
    if (types.isEmpty()) {
      throw Unacceptable.because("wpmz/template.kml has no Folder");
    }
    return types;
  }

  private static List<Waypoint> waypoints(Node waylines) {
    var found = new ArrayList<Waypoint>();
    double usual = decimal(waylines.textOf("autoFlightSpeed"));
    for (var placemark : waylines.all("Placemark")) {
      var place = placemark.textOf("coordinates").orElse("").split("\\s*,\\s*", -1);
      double longitude = decimal(Optional.of(place[0]));
      double latitude = place.length > 1 ? decimal(Optional.of(place[1])) : Double.NaN;
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw Unacceptable.because("a waypoint has no position");
      }
      double height = decimal(placemark.textOf("executeHeight"));
      double speed = decimal(placemark.textOf("waypointSpeed"));
      found.add(
          new Waypoint(
              latitude,
              longitude,
              Double.isNaN(height) ? 0 : height,
              speed > 0 ? speed : usual > 0 ? usual : 5));
    }
    return found;
  }

  private static double distance(Node waylines, List<Waypoint> waypoints) {
    double told =
        waylines.all("distance").stream()
            .mapToDouble(each -> decimal(Optional.of(each.text())))
            .sum();
    return told > 0 ? told : Distances.along(waypoints);
  }

  private static double decimal(Optional<String> text) {
    try {
      return Double.parseDouble(text.orElse("NaN"));
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }
}
