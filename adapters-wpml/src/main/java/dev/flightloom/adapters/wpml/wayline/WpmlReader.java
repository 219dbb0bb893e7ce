package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.client.Refused;
import dev.flightloom.adapters.wpml.client.XmlCursor;
import dev.flightloom.adapters.wpml.client.XmlCursor.Allowance;
import dev.flightloom.adapters.wpml.client.XmlNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one document in one pass and keeps only what is understood, so that a long route needs
 * little memory; element names are matched without their prefix. Confined to one thread.
 */
final class WpmlReader {
  /** DJI allows 65 535 on a path, but a document of the size that we read holds fewer. */
  private static final int MOST_POINTS = 20_000;

  private static final int MOST_ACTIONS = 100_000;
  private static final int NODES_OF_ALL_HEADS = 30_000;
  private static final int NODES_OF_A_POINT = 5_000;

  private final XmlCursor cursor;
  private final String name;
  private final Allowance heads = new Allowance(NODES_OF_ALL_HEADS);
  private final List<WpmlFolder> folders = new ArrayList<>();
  private final List<Integer> authors = new ArrayList<>();
  private XmlNode mission = XmlNode.NONE;
  private String namespace = "";
  private int points;
  private int actions;

  private WpmlReader(InputStream bytes, String name) {
    this.cursor = new XmlCursor(bytes, name);
    this.name = name;
  }

  static WpmlDocument read(InputStream bytes, String name) {
    return new WpmlReader(bytes, name).read();
  }

  private WpmlDocument read() {
    while (cursor.nextChild(0)) {
      if (!cursor.name().equals("kml")) {
        throw Refused.broken(
            "not-kml", "The document " + name + " begins with <" + cursor.name() + ">, not <kml>.");
      }
      while (cursor.nextChild(1)) {
        if (cursor.name().equals("Document")) {
          readDocument();
        }
      }
    }
    return new WpmlDocument(name, namespace, mission, List.copyOf(folders), List.copyOf(authors));
  }

  private void readDocument() {
    while (cursor.nextChild(2)) {
      switch (cursor.name()) {
        case "author" -> readAuthor();
        case "missionConfig" -> {
          namespace = cursor.namespace();
          mission = cursor.node(heads);
        }
        case "Folder" -> readFolder();
        default -> rememberNamespace();
      }
    }
  }

  /** A document without a missionConfig still has other elements of WPML. */
  private void rememberNamespace() {
    if (namespace.isEmpty() && !cursor.namespace().endsWith("/kml/2.2")) {
      namespace = cursor.namespace();
    }
  }

  private void readAuthor() {
    rememberNamespace();
    var ordinal = cursor.ordinal();
    if (!cursor.node(heads).text().isEmpty()) {
      authors.add(ordinal);
    }
  }

  private void readFolder() {
    var head = new ArrayList<XmlNode>();
    var found = new ArrayList<WpmlPoint>();
    while (cursor.nextChild(3)) {
      if (cursor.name().equals("Placemark")) {
        found.add(point(found.size() + 1));
      } else {
        rememberNamespace();
        head.add(cursor.node(heads));
      }
    }
    folders.add(
        new WpmlFolder(folders.size() + 1, new XmlNode("Folder", "", head), List.copyOf(found)));
  }

  private WpmlPoint point(int number) {
    if (++points > MOST_POINTS) {
      throw Refused.tooLarge(
          "too-many-waypoints",
          "The document " + name + " has more than " + MOST_POINTS + " waypoints.");
    }
    var placemark = cursor.node(new Allowance(NODES_OF_A_POINT));
    var ordered = placemark.all("actionGroup").flatMap(ActionGroups::read).toList();
    actions += ordered.size();
    if (actions > MOST_ACTIONS) {
      throw Refused.tooLarge(
          "too-many-actions",
          "The document " + name + " has more than " + MOST_ACTIONS + " actions.");
    }
    return new WpmlPoint(
        number,
        placemark.childOrNone("Point").textOf("coordinates"),
        placemark.textOf("index"),
        placemark
            .child("executeHeight")
            .or(() -> placemark.child("height"))
            .map(XmlNode::text)
            .orElse(""),
        placemark.textOf("waypointSpeed"),
        ordered);
  }
}
