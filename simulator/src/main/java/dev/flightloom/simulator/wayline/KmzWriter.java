package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Waypoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws the KMZ of a route that the world begins with; the same route gives the same bytes. */
final class KmzWriter {
  private static final Map<String, String> CAMERAS =
      Map.of("0-91-0", "80", "0-91-1", "81", "0-100-0", "98", "0-100-1", "99", "0-77-0", "66");

  private final Route route;

  KmzWriter(Route route) {
    this.route = route;
  }

  /** Payload number of the camera that an aircraft carries. */
  static String camera(String modelKey) {
    return CAMERAS.getOrDefault(modelKey, "81");
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      entry(zip, "wpmz/template.kml", template());
      entry(zip, "wpmz/waylines.wpml", waylines());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2026, 1, 5, 9, 30));
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String template() {
    long drawn = route.updatedAt().toEpochMilli();
    return head()
        + tag("author", "simulator")
        + tag("createTime", drawn)
        + tag("updateTime", drawn)
        + mission()
        + "<Folder>"
        + tag("templateType", "waypoint")
        + tag("templateId", 0)
        + "<wpml:waylineCoordinateSysParam>"
        + tag("coordinateMode", "WGS84")
        + tag("heightMode", "relativeToStartPoint")
        + tag("positioningType", "GPS")
        + "</wpml:waylineCoordinateSysParam>"
        + tag("autoFlightSpeed", route.waypoints().getFirst().speed())
        + tag("globalHeight", route.waypoints().getFirst().height())
        + tag("gimbalPitchMode", "usePointSetting")
        + tag("globalWaypointTurnMode", "toPointAndStopWithDiscontinuityCurvature")
        + placemarks("height")
        + "<wpml:payloadParam>"
        + tag("payloadPositionIndex", 0)
        + tag("imageFormat", "wide")
        + "</wpml:payloadParam></Folder></Document></kml>\n";
  }

  private String waylines() {
    double metres = Distances.along(route.waypoints());
    double speed = route.waypoints().getFirst().speed();
    return head()
        + mission()
        + "<Folder>"
        + tag("templateId", 0)
        + tag("executeHeightMode", "relativeToStartPoint")
        + tag("waylineId", 0)
        + tag("distance", String.format(Locale.ROOT, "%.3f", metres))
        + tag("duration", String.format(Locale.ROOT, "%.3f", metres / speed))
        + tag("autoFlightSpeed", speed)
        + placemarks("executeHeight")
        + "</Folder></Document></kml>\n";
  }

  private static String head() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<kml xmlns=\"http://www.opengis.net/kml/2.2\""
        + " xmlns:wpml=\"http://www.dji.com/wpmz/1.0.6\"><Document>\n";
  }

  private String mission() {
    var model = route.modelKey().split("-", -1);
    return "<wpml:missionConfig>"
        + tag("flyToWaylineMode", "safely")
        + tag("finishAction", "goHome")
        + tag("exitOnRCLost", "executeLostAction")
        + tag("executeRCLostAction", "goBack")
        + tag("takeOffSecurityHeight", 20)
        + tag("globalTransitionalSpeed", 10)
        + tag("globalRTHHeight", 100)
        + "<wpml:droneInfo>"
        + tag("droneEnumValue", model[1])
        + tag("droneSubEnumValue", model[2])
        + "</wpml:droneInfo><wpml:payloadInfo>"
        + tag("payloadEnumValue", camera(route.modelKey()))
        + tag("payloadSubEnumValue", 0)
        + tag("payloadPositionIndex", 0)
        + "</wpml:payloadInfo></wpml:missionConfig>\n";
  }

  private String placemarks(String height) {
    var text = new StringBuilder();
    for (int i = 0; i < route.waypoints().size(); i++) {
      text.append(placemark(i, route.waypoints().get(i), height));
    }
    return text.toString();
  }

  private static String placemark(int index, Waypoint point, String height) {
    return "<Placemark><Point><coordinates>"
        + String.format(Locale.ROOT, "%.7f,%.7f", point.longitude(), point.latitude())
        + "</coordinates></Point>"
        + tag("index", index)
        + tag(height, point.height())
        + tag("waypointSpeed", point.speed())
        + tag("useStraightLine", 1)
        + "</Placemark>\n";
  }

  private static String tag(String name, Object value) {
    return "<wpml:" + name + ">" + value + "</wpml:" + name + ">";
  }
}
