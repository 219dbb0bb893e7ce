package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.client.XmlNode;
import java.util.List;

/**
 * A Folder: one template, or one path.
 *
 * @param number of the Folder in its document, from 1
 * @param head everything but the Placemarks
 */
record WpmlFolder(int number, XmlNode head, List<WpmlPoint> points) {

  String text(String element) {
    return head.textOf(element);
  }

  /** Path of an element of this Folder. */
  String path(String element) {
    return "Folder[" + number + "]/" + element;
  }

  /** Path of an element of one of its Placemarks. */
  String path(WpmlPoint point, String element) {
    return path("Placemark[" + point.number() + "]/" + element);
  }

  boolean isWaypointTemplate() {
    return text("templateType").equals("waypoint");
  }
}
